package dev.linnet.internal;

import dev.linnet.Problem;
import dev.linnet.Request;
import dev.linnet.Response;
import java.io.IOError;
import org.jspecify.annotations.Nullable;

/** Turns what was thrown into an answer (RFC 9457), and logs what the caller is not told. Shared by threads. */
final class Failures {

    private final Router router;
    private final Dispatcher.FailureLog log;

    Failures(Router router, Dispatcher.FailureLog log) {
        this.router = router;
        this.log = log;
    }

    /**
     * The answer to a request that failed. Throws on what must end the process ({@link VirtualMachineError},
     * {@link IOError}), as the official runtime client does.
     *
     * @param route the route whose handler or filters failed, or {@link Router#NONE}
     */
    @SuppressWarnings("ReferenceEquality") // a throwable refuses to suppress itself, not one that is equal
    Response answer(Throwable failure, Request request, int route) {
        passFatal(failure);
        Response mapped;
        try {
            mapped = mapped(failure, request, route);
        } catch (Problem problem) {
            return answer(problem, failure, request);
        } catch (Throwable broken) {
            passFatal(broken);
            if (broken != failure) {
                broken.addSuppressed(failure);
            }
            return unknown(broken, request);
        }
        if (mapped != null) {
            report(mapped.status(), failure instanceof Problem ? failure.getCause() : null, failure, request);
            return mapped;
        }
        return failure instanceof Problem problem ? answer(problem, failure, request) : unknown(failure, request);
    }

    private static void passFatal(Throwable failure) {
        if (failure instanceof VirtualMachineError fatal) {
            throw fatal;
        }
        if (failure instanceof IOError fatal) {
            throw fatal;
        }
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
    }

    /** What the service says of the exception, or null; throws a problem that it says. */
    private @Nullable Response mapped(Throwable failure, Request request, int route) throws Exception {
        ExceptionTable table = router.exceptions();
        int entry = table == null ? ExceptionTable.NONE : table.find(failure, route);
        Class<?> type = table == null || entry == ExceptionTable.NONE ? null : table.type(entry);
        if (failure instanceof Problem && type != Problem.class) {
            return null;
        }
        if (type != failure.getClass()) {
            Problem declared = ProblemTypes.declared(failure, type);
            if (declared != null) {
                throw declared;
            }
        }
        return table == null || type == null ? null : table.map(entry, failure, request);
    }

    private Response answer(Problem problem, Throwable failure, Request request) {
        report(problem.status(), problem.getCause(), failure, request);
        try {
            return ProblemJson.response(problem, request.id());
        } catch (RuntimeException unwritable) {
            return unknown(unwritable, request);
        }
    }

    /** Logs a failure of the service, or what a problem says caused it; problems of the caller are told to the caller only. */
    private void report(int status, @Nullable Throwable cause, Throwable failure, Request request) {
        if (cause != null || status >= 500) {
            log.failed(request, cause == null ? failure : cause);
        }
    }

    /** Nothing of a failure that nobody has put into words for the caller is told. */
    private Response unknown(Throwable failure, Request request) {
        log.failed(request, failure);
        return ProblemJson.response(
                Problem.of(500, "the request failed; its id finds the cause in the log"), request.id());
    }
}
