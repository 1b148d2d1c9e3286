package dev.linnet;

/** What is further in than an {@link Around} filter: filters, routing, the handler. */
@FunctionalInterface
public interface Chain {

    /**
     * Goes on with the request, or with another in its place. May be called again, and not at all.
     *
     * @return the answer, always: what failed further in is the answer of a problem already
     */
    Response proceed(Request request);
}
