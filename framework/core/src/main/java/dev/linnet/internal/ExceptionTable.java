package dev.linnet.internal;

import dev.linnet.Problem;
import dev.linnet.Request;
import dev.linnet.Response;

/**
 * The exceptions that one function answers, each with a number: by a {@code @ProblemType} that its compiler saw, or by a
 * mapper. Made when something fails, not before.
 */
public abstract class ExceptionTable {

    /** No entry. */
    protected static final int NONE = -1;

    /** For generated subclasses. */
    protected ExceptionTable() {}

    /**
     * The entry of the nearest type, or {@link #NONE}.
     *
     * @param route the route whose handler or filters failed, or {@link Router#NONE}
     */
    protected abstract int find(Throwable failure, int route);

    /** The type of an entry. */
    protected abstract Class<? extends Throwable> type(int entry);

    /**
     * The answer of an entry.
     *
     * @throws Problem where the answer is a problem
     */
    protected abstract Response map(int entry, Throwable failure, Request request) throws Exception;

    /** Throws the problem: what {@link #map} returns where the answer is one. */
    @SuppressWarnings("DoNotCallSuggester") // an expression for generated code
    protected static Response problem(Problem problem) {
        throw problem;
    }
}
