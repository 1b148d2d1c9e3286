package dev.linnet.stack;

/** What a service may do with a bucket. */
public enum Access {
    /** Nothing, and it may not ask for more. */
    NONE("none"),
    /** Get objects and list them. */
    READ("read"),
    /** What {@link #READ} is, and put and delete objects. */
    WRITE("write");

    private final String text;

    Access(String text) {
        this.text = text;
    }

    /** As the files have it. */
    public String text() {
        return text;
    }
}
