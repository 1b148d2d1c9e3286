package dev.linnet.dev;

import java.io.PrintStream;

/** Where lines are printed, whole, from any thread. */
final class Console {

    private final PrintStream out;

    Console(PrintStream out) {
        this.out = out;
    }

    synchronized void line(String text) {
        out.println(text);
        out.flush();
    }

    /** A line of a function, with its name before it. */
    void line(String function, String text) {
        line("[" + function + "] " + text);
    }
}
