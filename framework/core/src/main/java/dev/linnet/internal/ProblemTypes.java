package dev.linnet.internal;

import dev.linnet.Problem;
import dev.linnet.ProblemType;
import org.jspecify.annotations.Nullable;

/** Makes the problems of exceptions with a {@link ProblemType}. */
public final class ProblemTypes {

    private ProblemTypes() {}

    /** The problem of an exception whose annotation says this; the message is the detail. */
    public static Problem of(Throwable failure, int status, String title, String type) {
        String message = failure.getMessage();
        Problem problem = Problem.of(status, message == null ? "" : message);
        Problem titled = title.isEmpty() ? problem : problem.withTitle(title);
        return type.isEmpty() ? titled : titled.withType(type);
    }

    /**
     * The problem of an exception that the service's compiler did not see, or null when its class and those above it, up to
     * the one that a mapper takes, have no annotation.
     *
     * @param mapped the nearest type that the compiled table has, or null
     */
    static @Nullable Problem declared(Throwable failure, @Nullable Class<?> mapped) {
        for (Class<?> at = failure.getClass(); at != null && at != mapped; at = at.getSuperclass()) {
            ProblemType type = at.getDeclaredAnnotation(ProblemType.class);
            if (type != null) {
                return of(failure, type.status(), type.title(), type.type());
            }
        }
        return null;
    }
}
