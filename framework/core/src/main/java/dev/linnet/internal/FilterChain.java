package dev.linnet.internal;

import dev.linnet.Chain;
import dev.linnet.Request;
import dev.linnet.Response;

/** A place in the filters of a function or a route: the filters from there on, then routing or the handler. Immutable. */
final class FilterChain implements Chain {

    private final Dispatcher dispatcher;
    private final FilterChains filters;
    private final int filter;
    private final int end;
    private final int route;

    /** @param route the route whose handler is called in the end; {@link Router#NONE} to look for one then */
    FilterChain(Dispatcher dispatcher, FilterChains filters, int filter, int end, int route) {
        this.dispatcher = dispatcher;
        this.filters = filters;
        this.filter = filter;
        this.end = end;
        this.route = route;
    }

    @Override
    public Response proceed(Request request) {
        try {
            if (filter < end) {
                return filters.run(filter, request, new FilterChain(dispatcher, filters, filter + 1, end, route));
            }
            return route == Router.NONE ? dispatcher.route(request) : dispatcher.call(route, request);
        } catch (Throwable failure) {
            return dispatcher.failed(failure, request, route);
        }
    }
}
