package dev.linnet.internal;

import dev.linnet.Problem;
import dev.linnet.Request;
import dev.linnet.Response;
import java.io.IOError;
import org.jspecify.annotations.Nullable;

/**
 * Answers requests with a {@link Router}. What happens to one, from the outside in: CORS, which answers preflight requests
 * too; compression; conditions, which make a 304 or 412 of a response; the filters of the function; the router's match, with
 * 404, 405 and OPTIONS; the filters of the handler; the handler.
 * Whatever goes wrong becomes a response where it goes wrong, so each stage further out sees one, and every front gets the
 * same answers. Shared by threads.
 */
public final class Dispatcher {

    /** In bytes: shorter bodies fit in one packet as they are. */
    static final int WORTH_COMPRESSING = 1024;

    private final Router router;
    private final @Nullable Cors cors;
    private final @Nullable Cors @Nullable [] corsOfRoutes;
    private final @Nullable FilterChains filters;
    private final Failures failures;

    /** Told of each failure that the caller is not told of. */
    public interface FailureLog {
        /** A handler failed, or threw a problem of 500 or above or with a cause; the caller sees only the request's id. */
        void failed(Request request, Throwable failure);
    }

    /** A dispatcher for one function's routes. */
    public Dispatcher(Router router, FailureLog log) {
        this.router = router;
        this.cors = router.cors();
        this.corsOfRoutes = router.corsOfRoutes();
        this.filters = router.filters();
        this.failures = new Failures(router, log);
    }

    /**
     * The answer to a request. Throws nothing but what must end the process ({@link VirtualMachineError},
     * {@link IOError}), as the official runtime client does.
     */
    public Response handle(Request request) {
        int route = find(request);
        boolean preflight = route < 0
                && (cors != null || corsOfRoutes != null)
                && request.method().equals("OPTIONS")
                && Preflight.is(request);
        return preflight ? preflight(request) : finish(request, answer(request, route), corsOf(route));
    }

    /** A preflight request carries no credentials, which a filter may ask for: no filter sees it. */
    private Response preflight(Request request) {
        int route = router.match(request.match().as(Router.verb(Preflight.method(request))));
        Cors asked = corsOf(route);
        boolean own = asked != null && !asked.equals(cors);
        return Preflight.answer(request, Allow.of(router, request.match()), route, asked, own);
    }

    /** What is said of a route; of the service where there is none. */
    private @Nullable Cors corsOf(int route) {
        return route < 0 || corsOfRoutes == null ? cors : corsOfRoutes[route];
    }

    /**
     * The answer to a request that its handler is not asked, or was asked in vain: as if it had thrown the problem.
     *
     * @param known whether the request's path is the one that was sent: then the answer has the handler's CORS, and its
     *     mappers are asked; else those of the function
     */
    public Response refuse(Problem problem, Request request, boolean known) {
        int route = known ? find(request) : Router.NONE;
        return finish(request, failed(problem, request, route), corsOf(route));
    }

    /** As {@link #refuse}, but no mapper is asked: where one could hang as the handler does, or has answered in vain. */
    public Response refuseUnmapped(Problem problem, Request request, boolean known) {
        int route = known ? find(request) : Router.NONE;
        return finish(request, ProblemJson.response(problem, request.id()), corsOf(route));
    }

    /** The inner stages: a response always. */
    private Response answer(Request request, int route) {
        if (filters != null && filters.ofAll() > 0) {
            return new FilterChain(this, filters, 0, filters.ofAll(), request.match(), route).proceed(request);
        }
        try {
            return route(request, route);
        } catch (Throwable failure) {
            return failed(failure, request, Router.NONE);
        }
    }

    /** The number of the route that serves a request, or {@link Router#NONE}. */
    int find(Request request) {
        return router.match(request.match());
    }

    /** The answer to a request that failed in a handler or filter of a route, or, without one, further out. */
    Response failed(Throwable failure, Request request, int route) {
        return failures.answer(failure, request, route);
    }

    /** Goes on with the filters of a route; 404, 405 and OPTIONS where there is none. */
    Response route(Request request, int route) {
        if (route >= 0) {
            int first = filters == null ? 0 : filters.first(route);
            int end = filters == null ? 0 : filters.end(route);
            return filters != null && first < end
                    ? new FilterChain(this, filters, first, end, request.match(), route).proceed(request)
                    : call(route, request);
        }
        String allow = Allow.of(router, request.match());
        if (allow.isEmpty()) {
            throw Problem.of(404, "nothing is served at this path");
        }
        if (!request.method().equals("OPTIONS")) {
            throw Problem.of(405, request.method() + " is not served at this path; " + allow + " are")
                    .withHeader("Allow", allow);
        }
        return Response.of(204).withHeader("Allow", allow);
    }

    /** Calls the handler. */
    Response call(int route, Request request) {
        try {
            return router.call(route, request);
        } catch (Throwable failure) {
            return failed(failure, request, route);
        }
    }

    /** The outer stages, of which each changes the response of those further in: the innermost stands first. */
    private static Response finish(Request request, Response response, @Nullable Cors cors) {
        Response coded = compressed(request, conditional(request, response));
        Response decorated = cors == null ? coded : cors.decorate(request, coded);
        // RFC 9110 §9.3.2, §15.3.5, §15.4.5
        boolean bodiless = request.method().equals("HEAD") || decorated.status() == 204 || decorated.status() == 304;
        return bodiless ? decorated.withoutBody() : decorated;
    }

    /** 304 or 412 where the client's condition says so: it is compared with a tag or date of the response. */
    private static Response conditional(Request request, Response response) {
        boolean read = request.method().equals("GET") || request.method().equals("HEAD");
        boolean comparable = read
                && response.status() == 200
                && (response.header("ETag") != null || response.header("Last-Modified") != null);
        return comparable && Conditional.isOn(request) ? Conditional.answer(request, response) : response;
    }

    private static Response compressed(Request request, Response response) {
        int length = response.body().length;
        return length >= WORTH_COMPRESSING || length > 0 && refusesPlain(request)
                ? Gzip.apply(request, response)
                : response;
    }

    /** Whether the client may have refused what is not compressed: {@code identity;q=0}. */
    private static boolean refusesPlain(Request request) {
        String accepted = request.header("Accept-Encoding");
        return accepted != null && accepted.contains("q=0");
    }
}
