package dev.linnet.lambda;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.slf4j.Marker;
import org.slf4j.event.KeyValuePair;
import org.slf4j.event.Level;
import org.slf4j.event.LoggingEvent;
import org.slf4j.helpers.LegacyAbstractLogger;
import org.slf4j.helpers.MessageFormatter;
import org.slf4j.spi.LoggingEventAware;

/** A logger on the log. Diagnostic context and key-value pairs become labels; markers are not written. */
final class LinnetLogger extends LegacyAbstractLogger implements LoggingEventAware {

    private static final long serialVersionUID = 1;

    private final transient Log log;

    LinnetLogger(String name, Log log) {
        this.name = name;
        this.log = log;
    }

    @Override
    public boolean isTraceEnabled() {
        return log.enabled(Log.TRACE);
    }

    @Override
    public boolean isDebugEnabled() {
        return log.enabled(Log.DEBUG);
    }

    @Override
    public boolean isInfoEnabled() {
        return log.enabled(Log.INFO);
    }

    @Override
    public boolean isWarnEnabled() {
        return log.enabled(Log.WARN);
    }

    @Override
    public boolean isErrorEnabled() {
        return log.enabled(Log.ERROR);
    }

    @Override
    public void log(LoggingEvent event) {
        Map<String, String> labels = diagnostics();
        List<KeyValuePair> pairs = event.getKeyValuePairs();
        if (pairs != null && !pairs.isEmpty()) {
            labels = labels == null ? new TreeMap<>() : labels;
            for (KeyValuePair pair : pairs) {
                labels.put(pair.key, String.valueOf(pair.value));
            }
        }
        String message = MessageFormatter.basicArrayFormat(event.getMessage(), event.getArgumentArray());
        log.record(level(event.getLevel()), name, String.valueOf(message), event.getThrowable(), labels);
    }

    @Override
    protected @Nullable String getFullyQualifiedCallerName() {
        return null;
    }

    @Override
    @SuppressWarnings("NullAway") // the signature is unannotated; SLF4J passes null for what is not there
    protected void handleNormalizedLoggingCall(
            Level level, Marker marker, String pattern, Object[] arguments, Throwable failure) {
        String message = MessageFormatter.basicArrayFormat(pattern, arguments);
        log.record(level(level), name, String.valueOf(message), failure, diagnostics());
    }

    private static @Nullable Map<String, String> diagnostics() {
        Map<String, String> context = MDC.getCopyOfContextMap();
        return context == null || context.isEmpty() ? null : new TreeMap<>(context);
    }

    private static int level(Level level) {
        return switch (level) {
            case TRACE -> Log.TRACE;
            case DEBUG -> Log.DEBUG;
            case INFO -> Log.INFO;
            case WARN -> Log.WARN;
            case ERROR -> Log.ERROR;
        };
    }
}
