package dev.linnet.internal;

/** JSON that is well-formed but not of the type that is read. */
public final class JsonMismatch extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final String pointer;

    /** A mismatch at a JSON pointer (RFC 6901), with what was found and what is expected. */
    public JsonMismatch(String pointer, String detail) {
        super(detail, null, false, false);
        this.pointer = pointer;
    }

    /** Where in the body. */
    public String pointer() {
        return pointer;
    }
}
