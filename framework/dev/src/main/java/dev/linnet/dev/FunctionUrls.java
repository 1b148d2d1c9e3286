package dev.linnet.dev;

import dev.linnet.stack.TemplateFunction;
import dev.linnet.stack.TemplateUrl;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The Function URLs of a stack, each on a port of its own: the ones after the front's where they are free. */
final class FunctionUrls implements AutoCloseable {

    /** Longer than a function may work. */
    private static final long IDLE_MILLIS = 960_000;

    private final Map<String, Loopback> servers = new LinkedHashMap<>();
    private final Console console;
    private int next;

    /**
     * None yet.
     *
     * @param front the front's port
     */
    FunctionUrls(int front, Console console) {
        this.next = front + 1;
        this.console = console;
    }

    /** Takes a port for each of these functions that has a URL. */
    void open(Iterable<TemplateFunction> functions) throws Failure {
        for (TemplateFunction function : functions) {
            if (function.url() != null) {
                servers.put(function.logicalId(), open(function));
            }
        }
    }

    private Loopback open(TemplateFunction function) throws Failure {
        int wished = next++;
        try {
            return new Loopback(wished > 65_535 ? 0 : wished, IDLE_MILLIS, "url-" + function.name());
        } catch (IOException taken) {
            try {
                return new Loopback(0, IDLE_MILLIS, "url-" + function.name());
            } catch (IOException e) {
                throw new Failure("no port for the Function URL of " + function.name() + ": " + e.getMessage(), e);
            }
        }
    }

    /** The origin of each, by the function's logical id. */
    Map<String, String> origins() {
        Map<String, String> origins = new LinkedHashMap<>();
        servers.forEach((id, server) -> origins.put(id, "http://" + server.authority()));
        return origins;
    }

    /** {@code 127.0.0.1:port} of a function's, or null when it has none. */
    @Nullable
    String authority(TemplateFunction function) {
        Loopback server = servers.get(function.logicalId());
        return server == null ? null : server.authority();
    }

    /** Answers for a function from now on, if it has a URL. */
    void start(LocalFunction function) {
        TemplateFunction template = function.template();
        Loopback server = servers.get(template.logicalId());
        TemplateUrl url = template.url();
        if (server == null || url == null) {
            return;
        }
        server.handler(new Front(new FunctionUrl(template, url, function, console)));
        server.start();
        console.line(
                template.name(),
                "its Function URL is http://" + server.authority() + "/"
                        + (url.iam() ? "; AWS_IAM is not checked here: unsigned calls pass" : "")
                        + (url.streams() ? "; its answers are not streamed here" : ""));
    }

    @Override
    public void close() {
        servers.values().forEach(Loopback::close);
    }
}
