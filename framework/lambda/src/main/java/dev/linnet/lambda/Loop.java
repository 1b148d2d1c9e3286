package dev.linnet.lambda;

import java.io.IOError;
import java.io.IOException;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/**
 * Asks for a call, has it handled, answers, and again (SEMANTICS, rules 37 to 39). Nothing is answered twice: an answer
 * whose fate is unknown is left to the Runtime API, which refuses the next {@code /next} if it never came.
 */
final class Loop {

    private static final int ATTEMPTS = 5;
    private static final long FIRST_PAUSE = 100;

    private final int number;
    private final RuntimeApi api;
    private final LambdaFunction function;
    private final Map<String, String> environment;
    private final Watchdog watchdog;
    private final boolean concurrent;

    /**
     * A loop.
     *
     * @param number its place among the watchdog's
     * @param concurrent whether other loops run in this process: then an error of one call does not end it
     */
    Loop(
            int number,
            RuntimeApi api,
            LambdaFunction function,
            Map<String, String> environment,
            Watchdog watchdog,
            boolean concurrent) {
        this.number = number;
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
            NextCall call = next();
            Throwable failure = handle(call);
            if (!concurrent && (failure instanceof VirtualMachineError || failure instanceof IOError)) {
                return failure;
            }
        }
    }

    private NextCall next() throws IOException {
        long pause = 0;
        for (int attempt = 1; ; attempt++) {
            try {
                return api.next();
            } catch (RuntimeApiException | MalformedResponseException refused) {
                throw refused;
            } catch (IOException lost) {
                // a call that was half read can be neither handled nor answered: a process of one call at a time ends
                boolean hopeless = lost instanceof LostConnectionException half && half.halfRead() && !concurrent;
                if (hopeless || attempt == ATTEMPTS) {
                    throw lost;
                }
                Log.process().warn("asking for the next call failed, asking again: " + lost.getMessage());
            }
            try {
                Thread.sleep(pause);
            } catch (InterruptedException leftOver) {
                Log.process().warn("a handler's thread interrupted the loop; it goes on");
            }
            pause = pause == 0 ? FIRST_PAUSE : pause * 2;
        }
    }

    private @Nullable Throwable handle(NextCall call) throws IOException {
        CallContext context = new CallContext(call, environment);
        Log log = Log.process();
        log.enter(context);
        trace(call.traceId());
        watchdog.begin(number, call, context);
        byte[] answer = null;
        Throwable failure = null;
        try {
            answer = function.invoke(call.event(), context);
        } catch (Throwable thrown) {
            failure = thrown;
        }
        boolean ours = watchdog.end(number);
        // an interrupt that the handler left behind is not for the next call
        Thread.interrupted();
        try {
            if (!ours) {
                log.warn("the handler returned after the call was answered 504; what it returned is dropped");
            } else if (answer != null) {
                respond(call.requestId(), answer);
            } else if (failure != null) {
                log.error("the handler failed", failure);
                fail(call.requestId(), ErrorReport.of("Runtime.UserException", failure));
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
        } catch (LostConnectionException lost) {
            Log.process().error("whether the response arrived is unknown", lost);
        }
    }

    private void fail(String requestId, ErrorReport error) throws IOException {
        try {
            check("error", api.fail(requestId, error));
        } catch (LostConnectionException lost) {
            Log.process().error("whether the error arrived is unknown", lost);
        }
    }

    /** 5xx: the process is to end (rule 38). Other refusals concern the call, and the next one may do better. */
    private void check(String what, int status) throws RuntimeApiException {
        if (status >= 500) {
            throw new RuntimeApiException(what, status, api.said());
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
