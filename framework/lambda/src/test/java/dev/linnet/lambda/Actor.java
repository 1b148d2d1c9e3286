package dev.linnet.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;
import dev.linnet.internal.Version;
import java.io.IOError;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/** A function below the adapters that does what the event says, and echoes an event that says nothing it knows. */
final class Actor extends LambdaFunction {

    Actor() {
        super(new NoRoutes());
    }

    public static void main(String[] arguments) {
        LambdaRuntime runtime = LambdaRuntime.start();
        LambdaFunction function;
        try {
            String failure = System.getenv("ACTOR_INIT_FAILS");
            if (failure != null) {
                throw new IllegalStateException(failure);
            }
            function = new Actor();
        } catch (Throwable failure) {
            throw runtime.initFailed(failure);
        }
        runtime.run(function);
    }

    @Override
    byte[] invoke(byte[] event, @Nullable Context context) {
        String[] words = new String(event, StandardCharsets.UTF_8).split(" ", 2);
        return switch (words[0]) {
            case "throw" -> throw new IllegalStateException(words[1], new IllegalArgumentException("the cause"));
            case "error" -> throw new AssertionError("an Error");
            case "overflow" -> invoke(event, context);
            case "ioerror" -> throw new IOError(new IOException("no disk"));
            case "exit" -> {
                System.exit(7);
                yield event;
            }
            case "print" -> {
                String line = "x".repeat(1023);
                for (int i = 0; i < 5 * 1024; i++) {
                    System.out.println(line);
                }
                yield event;
            }
            case "interrupt" -> {
                Thread.currentThread().interrupt();
                yield event;
            }
            case "interrupted" -> bytes(String.valueOf(Thread.currentThread().isInterrupted()));
            case "sleep" -> sleep(Integer.parseInt(words[1].replace(" !", "")));
            case "hang" -> hang();
            case "big" -> "b".repeat(Integer.parseInt(words[1])).getBytes(StandardCharsets.US_ASCII);
            case "trace" ->
                bytes(System.getProperty("com.amazonaws.xray.traceHeader") + " "
                        + SdkInternalThreadLocal.get("AWS_LAMBDA_X_TRACE_ID"));
            case "property" -> bytes(String.valueOf(System.getProperty(words[1])));
            default -> event;
        };
    }

    @Override
    byte @Nullable [] timedOut(byte[] event, @Nullable Context context) {
        return event.length > 0 && event[event.length - 1] == '!' ? null : bytes("504");
    }

    private static byte[] sleep(int millis) {
        try {
            Thread.sleep(millis);
            return bytes("slept");
        } catch (InterruptedException e) {
            return bytes("woken");
        }
    }

    @SuppressWarnings({"InfiniteLoop", "ThreadJoinLoop"})
    private static byte[] hang() {
        while (true) {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException ignoredAsBadHandlersDo) {
                System.out.println("ignored an interrupt");
            }
        }
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static final class NoRoutes extends Router {
        NoRoutes() {
            super(Version.CURRENT, null);
        }

        @Override
        public int match(Match match) {
            return NONE;
        }

        @Override
        public Response call(int route, Request request) {
            throw new AssertionError("no route matches");
        }
    }
}
