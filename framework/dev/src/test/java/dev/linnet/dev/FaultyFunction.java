package dev.linnet.dev;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;
import dev.linnet.internal.Version;
import dev.linnet.lambda.LambdaFunction;
import dev.linnet.lambda.LambdaRuntime;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

/** A function on Linnet's own runtime which does what the last segment of the path says. */
public final class FaultyFunction extends LambdaFunction {

    private FaultyFunction() {
        super(new Faults());
    }

    /** The program that it is in Lambda. */
    public static void main(String[] arguments) {
        LambdaRuntime runtime = LambdaRuntime.start();
        runtime.run(new FaultyFunction());
    }

    private static final class Faults extends Router {

        Faults() {
            super(Version.CURRENT, null);
        }

        @Override
        public int match(Match match) {
            return 0;
        }

        @Override
        public Response call(int route, Request request) {
            String what = request.segments().get(request.segments().size() - 1);
            try {
                return Response.text(answer(what));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        private static String answer(String what) throws IOException {
            switch (what) {
                case "throw" -> throw new IllegalStateException("secret");
                case "exit" -> System.exit(3);
                case "kill" ->
                    new ProcessBuilder(
                                    "kill",
                                    "-9",
                                    Long.toString(ProcessHandle.current().pid()))
                            .start()
                            .onExit()
                            .join();
                case "spin" -> spin();
                case "wait" -> await();
                case "memory" -> {
                    return "" + new byte[Integer.MAX_VALUE].length;
                }
                case "deep" -> deep(1);
                case "close" -> new FileOutputStream(FileDescriptor.out).close();
                case "garbage" ->
                    new FileOutputStream(FileDescriptor.out).write(new byte[] {(byte) 0xff, 0, 7, '!', 10});
                case "large" -> {
                    return "x".repeat(7 * 1024 * 1024);
                }
                default -> {
                    // nothing is wrong
                }
            }
            return Long.toString(ProcessHandle.current().pid());
        }

        private static void spin() {
            while (true) {
                Thread.onSpinWait();
            }
        }

        private static synchronized void await() {
            try {
                Thread.sleep(60_000);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }

        private static int deep(int depth) {
            return depth < 0 ? depth : deep(depth + 1) + 1;
        }
    }
}
