package dev.linnet.lambda;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import org.jspecify.annotations.Nullable;

/** AWS's logger interface on the process's log. */
record CallLogger(Log log) implements LambdaLogger {

    /** The interface, so that a verifier need not load it where it is returned. */
    static LambdaLogger of(Log log) {
        return new CallLogger(log);
    }

    @Override
    public void log(@Nullable String message) {
        log.plain(Log.UNDEFINED, message);
    }

    @Override
    public void log(byte @Nullable [] message) {
        log.write(Log.UNDEFINED, bytes(message));
    }

    @Override
    public void log(@Nullable String message, LogLevel level) {
        log.plain(LogLine.level(level.name()), message);
    }

    @Override
    public void log(byte @Nullable [] message, LogLevel level) {
        int number = LogLine.level(level.name());
        if (log.enabled(number)) {
            log.write(number, bytes(message));
        }
    }

    private static byte[] bytes(byte @Nullable [] message) {
        return message == null ? new byte[] {'n', 'u', 'l', 'l'} : message;
    }
}
