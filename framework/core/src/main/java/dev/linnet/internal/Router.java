package dev.linnet.internal;

import dev.linnet.Request;
import dev.linnet.Response;
import org.jspecify.annotations.Nullable;

/** The compiled routes of one function: a tree of switches over path segments, and a switch over the routes' numbers. */
public abstract class Router {

    /** No route: the path is unknown, or serves other methods. */
    protected static final int NONE = -1;

    /** The methods that routes are written for; {@link #OTHER} is any that none is. */
    protected static final int OTHER = 0;

    /** {@code GET}. */
    protected static final int GET = 1;

    /** {@code HEAD}. */
    protected static final int HEAD = 2;

    /** {@code POST}. */
    protected static final int POST = 3;

    /** {@code PUT}. */
    protected static final int PUT = 4;

    /** {@code PATCH}. */
    protected static final int PATCH = 5;

    /** {@code DELETE}. */
    protected static final int DELETE = 6;

    /** {@code OPTIONS}. */
    protected static final int OPTIONS = 7;

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

    /** The number of a method, which is case-sensitive (RFC 9110 §9.1). */
    static int verb(String method) {
        // by length first: a method out of an event has no hash yet
        return switch (method.length()) {
            case 3 -> method.equals("GET") ? GET : method.equals("PUT") ? PUT : OTHER;
            case 4 -> method.equals("POST") ? POST : method.equals("HEAD") ? HEAD : OTHER;
            case 5 -> method.equals("PATCH") ? PATCH : OTHER;
            case 6 -> method.equals("DELETE") ? DELETE : OTHER;
            case 7 -> method.equals("OPTIONS") ? OPTIONS : OTHER;
            default -> OTHER;
        };
    }

    /** The number of the route that serves the request, or {@link #NONE}. Allocates nothing. */
    public abstract int match(Match match);

    /** Binds the request to the route's handler, calls it and writes what it returns. */
    public abstract Response call(int route, Request request) throws Exception;

    /** The exceptions that the service answers, or null when it has no mapper and no problem type; asked when one was thrown. */
    protected @Nullable ExceptionTable exceptions() {
        return null;
    }

    /**
     * What {@code @Cors} says of each route, that of its handler or that of the service; null when no handler has its own. Asked
     * once.
     */
    protected @Nullable Cors @Nullable [] corsOfRoutes() {
        return null;
    }

    /** The filters, or null when the function has none. */
    final @Nullable FilterChains filters() {
        return filters;
    }

    /** What {@code @Cors} of the service says, or null. */
    protected final @Nullable Cors cors() {
        return cors;
    }
}
