package dev.linnet.internal;

import dev.linnet.Chain;
import dev.linnet.Request;
import dev.linnet.Response;

/**
 * A place in the filters of a function or a route: the filters from there on, then routing or the handler. A filter of the
 * function may pass on another path or method, which is routed; one of a route may not, as its handler is chosen. Immutable.
 */
final class FilterChain implements Chain {

    private final Dispatcher dispatcher;
    private final FilterChains filters;
    private final int filter;
    private final int end;
    private final Match match;
    private final int route;

    /** @param match what the route was found for */
    FilterChain(Dispatcher dispatcher, FilterChains filters, int filter, int end, Match match, int route) {
        this.dispatcher = dispatcher;
        this.filters = filters;
        this.filter = filter;
        this.end = end;
        this.match = match;
        this.route = route;
    }

    @Override
    public Response proceed(Request request) {
        boolean ofAll = end == filters.ofAll();
        try {
            int found = request.match() == match ? route : dispatcher.find(request);
            if (found != route && !ofAll) {
                throw new IllegalStateException("a filter of a handler passed on " + request.method() + " "
                        + request.path() + ", which that handler does not serve: change method and path in a filter of"
                        + " the function, which comes before routing");
            }
            if (filter < end) {
                Chain next = new FilterChain(dispatcher, filters, filter + 1, end, request.match(), found);
                return filters.run(filter, request, next);
            }
            return ofAll ? dispatcher.route(request, found) : dispatcher.call(found, request);
        } catch (Throwable failure) {
            return dispatcher.failed(failure, request, ofAll ? Router.NONE : route);
        }
    }
}
