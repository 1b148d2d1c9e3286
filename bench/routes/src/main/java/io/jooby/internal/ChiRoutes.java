package io.jooby.internal;

import io.jooby.Route;
import io.jooby.Router;

/** Jooby's router, which is private to its package. */
public final class ChiRoutes {

    private final Chi chi = new Chi();

    /** Adds a route. */
    public void add(String method, String path) {
        chi.insert(method, path, new Route(method, path, context -> context));
    }

    /** Looks a path up. */
    public Router.Match find(String method, String path) {
        return chi.find(method, path);
    }
}
