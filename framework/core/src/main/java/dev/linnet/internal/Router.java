package dev.linnet.internal;

import dev.linnet.Request;
import dev.linnet.Response;
import org.jspecify.annotations.Nullable;

/** The compiled routes of one function: a tree of switches over path segments, and a switch over the routes' numbers. */
public abstract class Router {

    /** No route: the path is unknown, or {@link Match#allowed()} says what it serves. */
    protected static final int NONE = -1;

    private final @Nullable Cors cors;
    private final @Nullable FilterChains filters;

    /** A router of a function without filters, otherwise as the other constructor. */
    protected Router(String version, @Nullable Cors cors) {
        this(version, cors, null);
    }

    /**
     * A router written by a version of the processor.
     *
     * @throws IllegalStateException when this is another version: what generated code calls may have changed
     */
    protected Router(String version, @Nullable Cors cors, @Nullable FilterChains filters) {
        if (!version.equals(Version.CURRENT)) {
            throw new IllegalStateException("the service was compiled by Linnet " + version + " but runs on Linnet "
                    + Version.CURRENT + ": give linnet-processor and the run-time modules one version and rebuild");
        }
        this.cors = cors;
        this.filters = filters;
    }

    /** The number of the route that serves the request, or {@link #NONE}. */
    public abstract int match(Match match);

    /** Binds the request to the route's handler, calls it and writes what it returns. */
    public abstract Response call(int route, Request request) throws Exception;

    /** The exceptions that the service answers, or null when it has no mapper and no problem type; asked when one was thrown. */
    protected @Nullable ExceptionTable exceptions() {
        return null;
    }

    /** The filters, or null when the function has none. */
    final @Nullable FilterChains filters() {
        return filters;
    }

    /** What {@code @Cors} says, or null. */
    final @Nullable Cors cors() {
        return cors;
    }
}
