package dev.linnet.stack;

/** A problem on its way from where it was found to the reader that knows the file. */
final class Mistake extends Exception {

    private static final long serialVersionUID = 1;

    private final transient Position at;

    Mistake(Position at, String message) {
        super(message, null, false, false);
        this.at = at;
    }

    Position at() {
        return at;
    }

    String text() {
        return String.valueOf(getMessage());
    }
}
