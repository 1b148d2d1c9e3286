package dev.linnet.testing;

import dev.linnet.internal.Router;

/** What Linnet writes beside a {@link LinnetTest}: the function's routes over a graph in which the mocks are bound. */
public interface Harness {

    /**
     * The routes over a new object graph.
     *
     * @param test the test instance, its mocks set
     */
    Router router(Object test);
}
