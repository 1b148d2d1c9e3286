package dev.linnet.lambda;

import java.io.IOException;
import java.util.Map;

/**
 * The program that a function is in Lambda: Linnet's own client of the Runtime API (SEMANTICS, rules 37 to 39), in
 * place of the official one. The generated {@code main} calls {@link #start}, makes the function and calls
 * {@link #run}.
 *
 * <p>Environment beside Lambda's own: {@code LINNET_TIMEOUT_MARGIN_MS}, how long before the deadline an HTTP event is
 * answered 504, in milliseconds from 1 to 900,000, or {@code off}; 300 where it is not set.
 */
public final class LambdaRuntime {

    private static final int DEFAULT_MARGIN = 300;
    private static final int LONGEST_MARGIN = 900_000;

    private static final int MOST_LOOPS = 10_000;

    private final Map<String, String> environment;
    private final String address;

    private LambdaRuntime(Map<String, String> environment, String address) {
        this.environment = environment;
        this.address = address;
    }

    /**
     * Reads the environment and prepares logging and streams. Connects nothing. Without
     * {@code AWS_LAMBDA_RUNTIME_API} the process ends with one line on standard error and status 1.
     */
    public static LambdaRuntime start() {
        Map<String, String> environment = System.getenv();
        String address = environment.get("AWS_LAMBDA_RUNTIME_API");
        if (address == null) {
            System.err.println("AWS_LAMBDA_RUNTIME_API is not set: a function runs in Lambda or under a local Runtime"
                    + " API; start it with `linnet dev` or `sam local`");
            System.exit(1);
            throw new IllegalArgumentException("AWS_LAMBDA_RUNTIME_API");
        }
        LambdaRuntime runtime = new LambdaRuntime(environment, address);
        setJdkProperties();
        if (runtime.snapStart()) {
            Snapshot.enable();
        }
        Log.process().takeStreams();
        return runtime;
    }

    /**
     * Reports that the function could not be made, to {@code /runtime/init/error}, and ends the process with status 1
     * (rule 38).
     *
     * @return never; so that a caller can {@code throw} it
     */
    public RuntimeException initFailed(Throwable failure) {
        return initFailed(failure, "Runtime.BadFunctionCode", 1);
    }

    /**
     * Answers calls with the function until the process has to end; never returns. Status 1: the Runtime API is gone
     * or said so, or a {@link VirtualMachineError} or {@link java.io.IOError} reached the loop.
     */
    public void run(LambdaFunction function) {
        try {
            int concurrency = concurrency();
            Loop[] loops = new Loop[Math.max(1, concurrency)];
            Watchdog watchdog = new Watchdog(function, margin(), loops.length);
            for (int i = 0; i < loops.length; i++) {
                RuntimeApi api = new RuntimeApi(address);
                loops[i] = new Loop(api, function, environment, watchdog, concurrency > 0);
            }
            if (snapStart()) {
                Snapshot.take(new RuntimeApi(address));
            }
            if (concurrency == 0) {
                end(loops[0].run());
            } else {
                runConcurrently(loops);
            }
        } catch (IllegalArgumentException configuration) {
            throw initFailed(configuration);
        } catch (IOException gone) {
            end(gone);
        }
    }

    private static void runConcurrently(Loop[] loops) {
        LoopThread[] threads = new LoopThread[loops.length];
        for (int i = 0; i < threads.length; i++) {
            threads[i] = new LoopThread(i, loops[i]);
            threads[i].start();
        }
        for (LoopThread thread : threads) {
            thread.awaitEnd();
        }
        System.exit(1);
    }

    private static void end(Throwable reason) {
        Log.process().error("the process ends", reason);
        System.exit(1);
    }

    /** Ends the process after telling the Runtime API why. */
    RuntimeException initFailed(Throwable failure, String type, int status) {
        Log.process().error("the function could not be started", failure);
        try (RuntimeApi api = new RuntimeApi(address)) {
            int answer = api.initError(ErrorReport.of(type, failure));
            if (answer != 202) {
                Log.process().warn("the Runtime API answered the init error with " + answer + ": " + api.said());
            }
        } catch (IOException | IllegalArgumentException unreported) {
            Log.process().error("the init error could not be reported", unreported);
        }
        System.exit(status);
        return new IllegalArgumentException(failure);
    }

    /** 0: one call at a time; more: as many loops, each with a connection. */
    private int concurrency() {
        String concurrency = environment.get("AWS_LAMBDA_MAX_CONCURRENCY");
        return concurrency == null ? 0 : number("AWS_LAMBDA_MAX_CONCURRENCY", concurrency, 0, MOST_LOOPS);
    }

    private int margin() {
        String margin = environment.get("LINNET_TIMEOUT_MARGIN_MS");
        if (margin == null) {
            return DEFAULT_MARGIN;
        }
        return margin.equalsIgnoreCase("off") ? 0 : number("LINNET_TIMEOUT_MARGIN_MS", margin, 0, LONGEST_MARGIN);
    }

    private static int number(String name, String value, int least, int most) {
        int number = -1;
        try {
            number = Integer.parseInt(value);
        } catch (IllegalArgumentException notANumber) {
            // reported below
        }
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    name + " is \"" + value + "\": expected a whole number from " + least + " to " + most);
        }
        return number;
    }

    /**
     * What the official client sets in the JDK, so that a function which needs none of it does not pay for it. Must run
     * before a class of {@code java.net} is used; values that the command line gives are kept.
     *
     * <p>A name that was not found is looked up again after 1 second, as on the official client, and not after 10. That
     * is a security property; {@code Security.setProperty} would load the security configuration (5 ms), so that
     * Linnet's file is named instead, which the JDK reads if and when it loads its own.
     */
    private static void setJdkProperties() {
        String location = LambdaRuntime.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
        String file = "dev/linnet/lambda/linnet.security";
        setAbsent(
                "java.security.properties", location.endsWith("/") ? location + file : "jar:" + location + "!/" + file);
        // the default of java.security, which InetAddress would load the security configuration to find
        setAbsent("jdk.includeInExceptions", "hostInfoExclSocket");
    }

    private static void setAbsent(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }

    private boolean snapStart() {
        return "snap-start".equals(environment.get("AWS_LAMBDA_INITIALIZATION_TYPE"));
    }
}
