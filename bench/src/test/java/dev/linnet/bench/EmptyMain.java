package dev.linnet.bench;

/** What every Java program loads. */
public final class EmptyMain {

    private EmptyMain() {}

    /** Does nothing. */
    public static void main(String[] args) {}
}
