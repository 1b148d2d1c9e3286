package dev.linnet.dev;

import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Tells people where they can go: who lost the way on the console, a browser at {@code /} with a page. */
final class Signpost {

    private final Supplier<KnownRoutes> routes;
    private final String authority;
    private final AtomicBoolean listed = new AtomicBoolean();

    /**
     * A signpost.
     *
     * @param routes those that there are now: a service that is compiled again may have others
     * @param authority {@code host:port} of the front
     */
    Signpost(Supplier<KnownRoutes> routes, String authority) {
        this.routes = routes;
        this.authority = authority;
    }

    /** What the console says of a request after its status: the route that was meant, and once which there are; or nothing. */
    String hint(ApiCall call, int status) {
        KnownRoutes known = routes.get();
        boolean lost = status == 403 || status == 404 || status == 405;
        if (!lost || known.has(call.method(), call.path())) {
            return "";
        }
        KnownRoute nearest = known.nearest(call.method(), call.path());
        String hint = "; no such route" + (nearest == null ? "" : ", the nearest is " + nearest.key());
        if (known.all().isEmpty() || listed.getAndSet(true)) {
            return hint;
        }
        return hint + "; there is\n"
                + known.all().stream().map(route -> route.line(authority)).collect(Collectors.joining("\n"));
    }

    /** The page that lists the routes, when a browser asks for {@code /}; else null. */
    @Nullable
    Reply page(ApiCall call) {
        boolean browser =
                call.method().equals("GET") && call.path().equals("/") && MediaTypes.prefersHtml(call.header("accept"));
        return browser ? RoutesPage.of(routes.get(), authority) : null;
    }
}
