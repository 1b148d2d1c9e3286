package dev.linnet.internal;

import dev.linnet.Problem;
import dev.linnet.Request;
import dev.linnet.Response;
import java.io.IOError;

/** Turns what was thrown into the answer of a problem (RFC 9457), and logs what the caller is not told. Shared by threads. */
final class Failures {

    private final Dispatcher.FailureLog log;

    Failures(Dispatcher.FailureLog log) {
        this.log = log;
    }

    /**
     * The answer to a request that failed. Throws on what must end the process ({@link VirtualMachineError},
     * {@link IOError}), as the official runtime client does.
     */
    Response answer(Throwable failure, Request request) {
        if (failure instanceof VirtualMachineError fatal) {
            throw fatal;
        }
        if (failure instanceof IOError fatal) {
            throw fatal;
        }
        if (failure instanceof InterruptedException) {
            Thread.currentThread().interrupt();
        }
        if (failure instanceof Problem problem) {
            return answer(problem, request);
        }
        return unknown(failure, request);
    }

    private Response answer(Problem problem, Request request) {
        Throwable cause = problem.getCause();
        if (cause != null || problem.status() >= 500) {
            log.failed(request, cause == null ? problem : cause);
        }
        try {
            return ProblemJson.response(problem, request.id());
        } catch (RuntimeException unwritable) {
            return unknown(unwritable, request);
        }
    }

    /** Nothing of a failure that nobody has put into words for the caller is told. */
    private Response unknown(Throwable failure, Request request) {
        log.failed(request, failure);
        return ProblemJson.response(
                Problem.of(500, "the request failed; its id finds the cause in the log"), request.id());
    }
}
