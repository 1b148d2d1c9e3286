package dev.linnet.dev;

/** Sources that do not compile; the message has the compiler's lines. */
final class NotCompiled extends Exception {

    private static final long serialVersionUID = 1;

    NotCompiled(String lines) {
        super(lines);
    }
}
