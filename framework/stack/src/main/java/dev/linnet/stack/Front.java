package dev.linnet.stack;

import java.util.List;

/** What stands in front of a service. */
sealed interface Front {

    /**
     * An HTTP API of its own.
     *
     * @param paths each with everything below it, whatever the method
     * @param routes single ones
     */
    record Http(List<String> paths, List<RouteConfig> routes) implements Front {

        /** Copies the lists. */
        public Http {
            paths = List.copyOf(paths);
            routes = List.copyOf(routes);
        }
    }

    /**
     * A Function URL.
     *
     * @param open whether anybody may call it; else who may is decided by IAM
     */
    record Url(boolean open) implements Front {}

    /** Nothing: siblings or events call the function. */
    record None() implements Front {}
}
