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
import java.security.Security;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.slf4j.LoggerFactory;
import software.amazon.awssdk.utilslite.SdkInternalThreadLocal;

/** A function below the adapters that does what the event says, and echoes an event that says nothing it knows. */
public final class Actor extends LambdaFunction {

    private final CyclicBarrier meeting = new CyclicBarrier(4);

    @SuppressWarnings("UnusedVariable") // org.crac holds it weakly
    private final @Nullable PrintingHook hook;

    /** Public for the official client, which looks it up. */
    public Actor() {
        super(new NoRoutes());
        String fails = System.getenv("ACTOR_HOOK_FAILS");
        hook = fails == null ? null : new PrintingHook(fails);
    }

    /** The program, as a generated function has it. */
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
            case "meet" -> meet();
            case "slf4j" -> {
                LoggerFactory.getLogger("shop.Child").error("two\nlines", new IllegalStateException("why"));
                System.out.print("unfinished");
                yield event;
            }
            case "security" -> bytes(String.valueOf(Security.getProperty(words[1])));
            case "property" -> bytes(String.valueOf(System.getProperty(words[1])));
            default -> event;
        };
    }

    @Override
    byte @Nullable [] timedOut(byte[] event, @Nullable Context context) {
        return event.length > 0 && event[event.length - 1] == '!' ? null : bytes("504");
    }

    /** Returns when four calls are here at once. */
    private byte[] meet() {
        try {
            meeting.await(20, TimeUnit.SECONDS);
            return bytes("met");
        } catch (InterruptedException | BrokenBarrierException | TimeoutException e) {
            throw new IllegalStateException("alone", e);
        }
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

    /** A SnapStart hook as a user writes it. */
    private static final class PrintingHook implements org.crac.Resource {
        private final String fails;

        PrintingHook(String fails) {
            this.fails = fails;
            org.crac.Core.getGlobalContext().register(this);
        }

        @Override
        public void beforeCheckpoint(org.crac.Context<? extends org.crac.Resource> context) {
            hook("before");
        }

        @Override
        public void afterRestore(org.crac.Context<? extends org.crac.Resource> context) {
            hook("after");
        }

        private void hook(String which) {
            System.out.println("hook " + which);
            if (which.equals(fails)) {
                throw new IllegalStateException("no " + which);
            }
        }
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
