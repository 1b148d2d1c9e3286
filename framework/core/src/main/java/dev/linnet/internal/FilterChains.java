package dev.linnet.internal;

import dev.linnet.Chain;
import dev.linnet.Request;
import dev.linnet.Response;

/**
 * The compiled filters of one function, each with a number: first those of every request, from the outermost in, then those
 * of handlers. Shared by threads.
 */
public abstract class FilterChains {

    private final int ofAll;

    /** @param ofAll how many run for every request */
    protected FilterChains(int ofAll) {
        this.ofAll = ofAll;
    }

    final int ofAll() {
        return ofAll;
    }

    /** The number of the outermost filter of a route. */
    protected int first(int route) {
        return 0;
    }

    /** The number after that of the innermost filter of a route; not above {@link #first} when it has none. */
    protected int end(int route) {
        return 0;
    }

    /** Runs a filter, which goes on with the chain. */
    protected abstract Response run(int filter, Request request, Chain chain) throws Exception;
}
