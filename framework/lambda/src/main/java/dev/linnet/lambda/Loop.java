package dev.linnet.lambda;

import dev.linnet.lambda.RuntimeApiException.Kind;
import java.io.IOError;
import java.io.IOException;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/**
 * Asks for a call, has it handled, answers, and again (SEMANTICS, rules 37 to 39). Nothing is answered twice: an answer
 * whose fate is unknown is left to the Runtime API, which refuses the next {@code /next} if it never came.
 */
final class Loop {

    private static final int ATTEMPTS = 5;
    /** Doubled with each attempt: 0.1 s, 0.2 s, 0.4 s. */
    private static final long FIRST_PAUSE = 25_000_000;

    private final RuntimeApi api;
    private final LambdaFunction function;
    private final Map<String, String> environment;
    private final Watchdog watchdog;
    private final boolean concurrent;

    /**
     * A loop.
     *
     * @param concurrent whether other loops run in this process: then an error of one call does not end it
     */
    Loop(
            RuntimeApi api,
            LambdaFunction function,
            Map<String, String> environment,
            Watchdog watchdog,
            boolean concurrent) {
        this.api = api;
        this.function = function;
        this.environment = environment;
        this.watchdog = watchdog;
        this.concurrent = concurrent;
    }

    /**
     * Answers calls until the process has to end.
     *
     * @return the error of a handler after which nothing can be relied on
     * @throws IOException when the Runtime API is gone, or says that the process is to end
     */
    Throwable run() throws IOException {
        while (true) {
            CallContext call = next();
            Throwable failure = handle(call);
            if (!concurrent && (failure instanceof VirtualMachineError || failure instanceof IOError)) {
                return failure;
            }
        }
    }

    private CallContext next() throws IOException {
        for (int attempt = 1; ; attempt++) {
            try {
                return api.next(environment);
            } catch (IOException lost) {
                // a call that was half read can be neither handled nor answered: a process of one call at a time ends
                if (attempt == ATTEMPTS
                        || RuntimeApiException.is(Kind.REFUSED, lost)
                        || RuntimeApiException.is(Kind.MALFORMED, lost)
                        || (RuntimeApiException.is(Kind.HALF_READ, lost) && !concurrent)) {
                    throw lost;
                }
                Log.process().warn("asking for the next call failed, asking again: " + lost);
            }
            if (attempt > 1) {
                LockSupport.parkNanos(FIRST_PAUSE << attempt);
            }
        }
    }

    private @Nullable Throwable handle(CallContext call) throws IOException {
        Log log = Log.process();
        log.enter(call);
        trace(call.getXrayTraceId());
        watchdog.begin(call);
        byte[] answer = null;
        Throwable failure = null;
        try {
            answer = function.invoke(call.event(), call);
        } catch (Throwable thrown) {
            failure = thrown;
        }
        boolean ours = watchdog.end(call);
        // an interrupt that the handler left behind is not for the next call
        Thread.interrupted();
        try {
            if (!ours) {
                log.warn("the handler returned after the call was answered 504; what it returned is dropped");
            } else if (answer != null) {
                respond(call.getAwsRequestId(), answer);
            } else if (failure != null) {
                log.error("the handler failed", failure);
                fail(call.getAwsRequestId(), ErrorReport.of("Runtime.UserException", failure));
            }
        } finally {
            if (concurrent) {
                SdkInternalThreadLocal.remove("AWS_LAMBDA_X_TRACE_ID");
            }
            log.leave();
        }
        return failure;
    }

    private void respond(String requestId, byte[] answer) throws IOException {
        try {
            int status = api.respond(requestId, answer);
            if (status == 413) {
                Log.process().error("the response of " + answer.length + " bytes is too large: " + api.said(), null);
                fail(
                        requestId,
                        ErrorReport.of(
                                "Function.ResponseSizeTooLarge",
                                "Response payload size (" + answer.length
                                        + " bytes) exceeded maximum allowed payload size (6291556 bytes)."));
            } else {
                check("response", status);
            }
        } catch (IOException lost) {
            if (RuntimeApiException.is(Kind.UNSENT, lost)) {
                Log.process().error("the response of " + answer.length + " bytes could not be sent", lost);
                fail(
                        requestId,
                        ErrorReport.of(
                                "Runtime.TruncatedResponse",
                                "the response of " + answer.length + " bytes could not be sent"));
            } else {
                unknown(lost);
            }
        }
    }

    private void fail(String requestId, ErrorReport error) throws IOException {
        try {
            check("error", api.fail(requestId, error));
        } catch (IOException lost) {
            unknown(lost);
        }
    }

    /** The connection went with the answer: the next {@code /next} tells. Anything else ends the process. */
    private static void unknown(IOException lost) throws IOException {
        if (!RuntimeApiException.is(Kind.LOST, lost) && !RuntimeApiException.is(Kind.HALF_READ, lost)) {
            throw lost;
        }
        Log.process().error("whether the answer arrived is unknown", lost);
    }

    /** 5xx: the process is to end (rule 38). Other refusals concern the call, and the next one may do better. */
    private void check(String what, int status) throws IOException {
        if (status >= 500) {
            throw RuntimeApiException.refused(what, status, api.said());
        }
        if (status >= 300) {
            Log.process().warn("the Runtime API answered the " + what + " with " + status + ": " + api.said());
        }
    }

    /** Where the AWS SDK and X-Ray look for the trace: a property, or with concurrent calls the SDK's thread-local. */
    private void trace(@Nullable String traceId) {
        if (concurrent) {
            SdkInternalThreadLocal.put("AWS_LAMBDA_X_TRACE_ID", traceId);
        } else if (traceId == null) {
            System.clearProperty("com.amazonaws.xray.traceHeader");
        } else {
            System.setProperty("com.amazonaws.xray.traceHeader", traceId);
        }
    }
}
