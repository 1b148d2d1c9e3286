package dev.linnet.dev;

import dev.linnet.dev.ApiCall.Header;
import dev.linnet.stack.TemplateApi;
import dev.linnet.stack.TemplateApi.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** API Gateway: from a request to a route, to an event, to a function, and back. Knows nothing of sockets. */
final class Gateway implements Responder {

    /** What Lambda takes for an event, in bytes, and API Gateway for a request's body (SEMANTICS section c, limits). */
    static final int MAX_EVENT = 6 * 1024 * 1024 + 100;

    static final int MAX_BODY = 10 * 1024 * 1024;

    private final RouteTable routes;
    private final Map<String, LocalFunction> functions;
    private final Signpost signpost;
    private final Console console;

    /**
     * A gateway.
     *
     * @param functions the functions that run here, by name
     */
    Gateway(List<TemplateApi> apis, Map<String, LocalFunction> functions, Signpost signpost, Console console) {
        this.routes = new RouteTable(apis);
        this.functions = functions;
        this.signpost = signpost;
        this.console = console;
    }

    @Override
    public Reply answer(ApiCall call) throws InterruptedException {
        long start = System.nanoTime();
        RouteMatch match = null;
        Reply reply;
        try {
            TemplateApi cors = routes.withCors(call.path());
            if (cors != null && cors.cors() != null && CorsPolicy.isPreflight(call)) {
                reply = new CorsPolicy(cors.cors()).preflight(call);
            } else {
                match = routes.find(call.method(), call.path());
                reply = match == null ? noRoute(call) : invoke(call, match);
                if (cors != null && cors.cors() != null) {
                    reply = new CorsPolicy(cors.cors()).apply(call, reply);
                }
            }
        } catch (IllegalArgumentException e) {
            reply = GatewayErrors.badRequest(); // a path or query that is not percent-encoded UTF-8
        }
        String id = kind(call.path()) == Kind.REST ? "x-amzn-RequestId" : "Apigw-Requestid";
        long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start);
        console.line(call.method() + " " + call.path() + " → " + reply.status() + " in " + millis + " ms"
                + (match == null ? "" : " (" + match.route().functionName() + ")")
                + signpost.hint(call, reply.status()));
        return reply.with(List.of(new Header(id, call.id())));
    }

    private Reply noRoute(ApiCall call) {
        Reply page = signpost.page(call);
        return page == null ? GatewayErrors.noRoute(kind(call.path())) : page;
    }

    @Override
    public Reply tooLarge(String path) {
        return GatewayErrors.tooLarge(kind(path));
    }

    private Reply invoke(ApiCall call, RouteMatch match) throws InterruptedException {
        Kind kind = match.api().kind();
        LocalFunction function = functions.get(match.route().functionName());
        if (function == null) {
            console.line(match.route().functionName(), "does not run here; the reason stands where dev started");
            return GatewayErrors.functionError(kind);
        }
        byte[] event = JsonText.MAPPER.writeValueAsBytes(EventFormat.of(match).event(forwarded(call), match));
        if (event.length > MAX_EVENT) {
            return GatewayErrors.tooLarge(kind);
        }
        Outcome outcome;
        try {
            outcome =
                    function.invoke(event).get(function.patience(match.route().timeoutMillis()), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            console.line(
                    function.template().name(),
                    "did not answer within the API's " + match.route().timeoutMillis() + " ms");
            return GatewayErrors.timeout(kind);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return new FunctionAnswer(function.template().name(), GatewayErrors.functionError(kind), console)
                .of(
                        outcome,
                        call,
                        match,
                        "a response of format " + match.route().payloadFormat());
    }

    /** The request with what API Gateway adds, and without what is the connection's (RFC 9110 §7.6.1). */
    static ApiCall forwarded(ApiCall call) {
        List<Header> headers = new ArrayList<>();
        String connection = call.header("connection");
        List<String> dropped = connection == null ? List.of() : List.of(connection.split("\\s*,\\s*"));
        String forwardedFor = call.sourceIp();
        String trace = null;
        for (Header header : call.headers()) {
            if (header.is("x-forwarded-for")) {
                forwardedFor = header.value() + ", " + call.sourceIp();
            } else if (header.is("x-amzn-trace-id")) {
                trace = header.value();
            } else if (!isOfTheConnection(header, dropped)) {
                headers.add(header);
            }
        }
        headers.add(new Header("Content-Length", Integer.toString(call.body().length)));
        headers.add(new Header("X-Amzn-Trace-Id", trace == null ? trace(call) : trace));
        headers.add(new Header("X-Forwarded-For", forwardedFor));
        headers.add(new Header("X-Forwarded-Port", port(call.host())));
        headers.add(new Header("X-Forwarded-Proto", "http"));
        return new ApiCall(
                call.method(),
                call.path(),
                call.query(),
                headers,
                call.body(),
                call.host(),
                call.sourceIp(),
                call.protocol(),
                call.id(),
                call.time());
    }

    private static boolean isOfTheConnection(Header header, List<String> named) {
        return switch (header.name().toLowerCase(java.util.Locale.ROOT)) {
            case "connection",
                    "content-length",
                    "expect",
                    "keep-alive",
                    "proxy-connection",
                    "te",
                    "trailer",
                    "transfer-encoding",
                    "upgrade",
                    "x-forwarded-port",
                    "x-forwarded-proto" -> true;
            default -> named.stream().anyMatch(header::is);
        };
    }

    private static String trace(ApiCall call) {
        return "Root=1-" + String.format("%08x", call.time().getEpochSecond()) + "-"
                + UUID.randomUUID().toString().replace("-", "").substring(0, 24);
    }

    private static String port(String host) {
        int colon = host.lastIndexOf(':');
        return colon < 0 || host.endsWith("]") ? "80" : host.substring(colon + 1);
    }

    private Kind kind(String path) {
        List<TemplateApi> candidates = routes.candidates(path);
        return candidates.isEmpty() ? Kind.HTTP : candidates.get(0).kind();
    }
}
