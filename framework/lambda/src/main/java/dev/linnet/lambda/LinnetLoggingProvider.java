package dev.linnet.lambda;

import org.slf4j.ILoggerFactory;
import org.slf4j.IMarkerFactory;
import org.slf4j.helpers.BasicMDCAdapter;
import org.slf4j.helpers.BasicMarkerFactory;
import org.slf4j.spi.MDCAdapter;
import org.slf4j.spi.SLF4JServiceProvider;

/**
 * SLF4J on the process's log: what a service logs has the form, the level and the request id that Lambda's log settings
 * ask for. Found by SLF4J when user code first asks for a logger; another provider on the class path may take its place
 * with {@code -Dslf4j.provider=<class>}.
 */
public final class LinnetLoggingProvider implements SLF4JServiceProvider {

    private final ILoggerFactory loggers = new LinnetLoggers(Log.process());
    private final IMarkerFactory markers = new BasicMarkerFactory();
    private final MDCAdapter diagnostics = new BasicMDCAdapter();

    /** Called by SLF4J. */
    public LinnetLoggingProvider() {}

    @Override
    public ILoggerFactory getLoggerFactory() {
        return loggers;
    }

    @Override
    public IMarkerFactory getMarkerFactory() {
        return markers;
    }

    @Override
    public MDCAdapter getMDCAdapter() {
        return diagnostics;
    }

    @Override
    public String getRequestedApiVersion() {
        return "2.0.99";
    }

    @Override
    public void initialize() {
        // all is made with the provider
    }
}
