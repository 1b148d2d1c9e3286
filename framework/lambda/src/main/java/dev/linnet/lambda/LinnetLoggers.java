package dev.linnet.lambda;

import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.slf4j.ILoggerFactory;
import org.slf4j.Logger;

/** One logger a name. */
final class LinnetLoggers implements ILoggerFactory {

    private final Log log;
    private final ConcurrentMap<String, Logger> loggers = new ConcurrentHashMap<>();

    LinnetLoggers(Log log) {
        this.log = log;
    }

    @Override
    public Logger getLogger(String name) {
        Logger known = loggers.get(name);
        if (known != null) {
            return known;
        }
        Logger made = new LinnetLogger(name, log);
        Logger first = loggers.putIfAbsent(name, made);
        return first == null ? made : first;
    }
}
