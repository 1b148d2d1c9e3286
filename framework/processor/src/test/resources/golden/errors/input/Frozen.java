package shop;

import dev.linnet.ProblemType;

@ProblemType(status = 423)
final class Frozen extends Exception {
    private static final long serialVersionUID = 1;

    Frozen(String message) {
        super(message);
    }
}
