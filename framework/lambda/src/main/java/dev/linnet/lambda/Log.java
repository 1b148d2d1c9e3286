package dev.linnet.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The process's log: one write a record, with the id of the request it belongs to. Text, or JSON where
 * {@code AWS_LAMBDA_LOG_FORMAT=JSON}, from the level in {@code AWS_LAMBDA_LOG_LEVEL} (INFO where it is not set); to
 * standard output, or in frames to Lambda's telemetry where {@code _LAMBDA_TELEMETRY_LOG_FD} names a descriptor. Linnet
 * logs here, SLF4J and {@link Context#getLogger()} end here. Shared by threads.
 */
final class Log {

    // the ordinals of AWS's LogLevel, which the frames carry; the enum itself is not loaded for them
    static final int UNDEFINED = 0;
    static final int TRACE = 1;
    static final int DEBUG = 2;
    static final int INFO = 3;
    static final int WARN = 4;
    static final int ERROR = 5;
    static final int FATAL = 6;

    private static final Log PROCESS = new Log(System.getenv());

    private final boolean json;
    private final int threshold;
    private final @Nullable Telemetry telemetry;
    private final @Nullable ThreadLocal<Context> ofThread;
    private volatile @Nullable Context ofProcess;

    /** A log as an environment says. */
    Log(Map<String, String> environment) {
        String format = environment.get("AWS_LAMBDA_LOG_FORMAT");
        json = format != null && format.equalsIgnoreCase("JSON");
        String level = environment.get("AWS_LAMBDA_LOG_LEVEL");
        int known = level == null ? INFO : LogLine.level(level);
        threshold = known < 0 ? INFO : known;
        // one call at a time: what any thread logs belongs to it; more: only what the call's own thread logs does
        ofThread = environment.get("AWS_LAMBDA_MAX_CONCURRENCY") == null ? null : new ThreadLocal<>();
        String descriptor = environment.get("_LAMBDA_TELEMETRY_LOG_FD");
        telemetry = descriptor == null ? null : Telemetry.open(descriptor);
        if (known < 0) {
            warn("AWS_LAMBDA_LOG_LEVEL is \"" + level
                    + "\": expected TRACE, DEBUG, INFO, WARN, ERROR or FATAL; logging from INFO");
        }
        if (format != null && !json && !format.equalsIgnoreCase("TEXT")) {
            warn("AWS_LAMBDA_LOG_FORMAT is \"" + format + "\": expected TEXT or JSON; logging as TEXT");
        }
    }

    /** The log of this process. */
    static Log process() {
        return PROCESS;
    }

    /**
     * Has standard output and error written in UTF-8, as the official client does, and in frames where there is
     * telemetry.
     */
    void takeStreams() {
        if (telemetry != null) {
            telemetry.takeStreams();
        } else {
            if (!System.getProperty("stdout.encoding", "UTF-8").equalsIgnoreCase("UTF-8")) {
                System.setOut(utf8(FileDescriptor.out));
            }
            if (!System.getProperty("stderr.encoding", "UTF-8").equalsIgnoreCase("UTF-8")) {
                System.setErr(utf8(FileDescriptor.err));
            }
        }
    }

    /** What is logged from here on belongs to this call. */
    void enter(Context call) {
        if (ofThread == null) {
            ofProcess = call;
        } else {
            ofThread.set(call);
        }
    }

    /** What is logged from here on belongs to no call; unfinished lines are sent. */
    void leave() {
        if (telemetry != null) {
            telemetry.flush();
        }
        if (ofThread == null) {
            ofProcess = null;
        } else {
            ofThread.remove();
        }
    }

    /** Whether a record of this level is written. */
    boolean enabled(int level) {
        return level == UNDEFINED || level >= threshold;
    }

    /** Writes a record of Linnet's own at WARN. */
    void warn(String message) {
        record(WARN, "dev.linnet", message, null, null);
    }

    /** Writes a record of Linnet's own at ERROR, with the trace of the failure and its causes. */
    void error(String message, @Nullable Throwable failure) {
        record(ERROR, "dev.linnet", message, failure, null);
    }

    /**
     * Writes a record if its level is enabled.
     *
     * @param level {@link #TRACE} to {@link #FATAL}
     * @param logger who logs
     * @param labels diagnostic context and key-value pairs
     */
    void record(
            int level,
            String logger,
            String message,
            @Nullable Throwable failure,
            @Nullable Map<String, String> labels) {
        if (enabled(level)) {
            Context call = ofThread == null ? ofProcess : ofThread.get();
            write(level, new LogLine(call, level, logger, message, failure, labels).bytes(json));
        }
    }

    /** Writes text without a logger: as it is, or as a record where the format is JSON. */
    void plain(int level, @Nullable String message) {
        if (!enabled(level)) {
            return;
        }
        Context call = ofThread == null ? ofProcess : ofThread.get();
        LogLine line = new LogLine(call, level, null, message == null ? "null" : message, null, null);
        write(level, json ? line.bytes(true) : line.plain(telemetry == null));
    }

    /** Writes bytes as they are. */
    void write(int level, byte[] bytes) {
        if (telemetry != null) {
            telemetry.frame(level, json, bytes, 0, bytes.length);
        } else {
            PrintStream out = System.out;
            out.write(bytes, 0, bytes.length);
            out.flush();
        }
    }

    private static PrintStream utf8(FileDescriptor descriptor) {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(descriptor), 8192), true, StandardCharsets.UTF_8);
    }
}
