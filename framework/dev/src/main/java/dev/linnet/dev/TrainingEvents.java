package dev.linnet.dev;

import dev.linnet.dev.ApiCall.Header;
import dev.linnet.stack.Template;
import dev.linnet.stack.TemplateApi;
import dev.linnet.stack.TemplateRoute;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The events that a function gets for a request: one for each API of the template that calls it. */
final class TrainingEvents {

    private static final String HOST = "training.execute-api.us-east-1.amazonaws.com";
    private static final String REQUEST_ID = "00000000-0000-4000-8000-000000000000";
    private static final String ADDRESS = "192.0.2.1";

    /** Always the same, so that a plan changes only when what it says changes. */
    private static final Instant TIME = Instant.parse("2026-01-01T12:00:00Z");

    private final List<TemplateApi> apis;

    /**
     * Events of one function.
     *
     * @param function its FunctionName; where no API of the template calls it, events are those of an HTTP API
     */
    TrainingEvents(Template template, String function) {
        List<TemplateApi> calling = new ArrayList<>();
        for (TemplateApi api : template.apis()) {
            List<TemplateRoute> routes = api.routes().stream()
                    .filter(route -> route.functionName().equals(function))
                    .toList();
            if (!routes.isEmpty()) {
                calling.add(new TemplateApi(
                        api.logicalId(),
                        api.at(),
                        api.kind(),
                        api.stage(),
                        routes,
                        api.cors(),
                        api.stageVariables(),
                        api.binaryMediaTypes(),
                        List.of()));
            }
        }
        this.apis = calling.isEmpty() ? List.of(anyRequest(function)) : List.copyOf(calling);
    }

    /** An HTTP API that sends everything to the function: what a Function URL's events look like, too. */
    private static TemplateApi anyRequest(String function) {
        dev.linnet.stack.Position nowhere = new dev.linnet.stack.Position(1, 1);
        TemplateRoute all = new TemplateRoute(nowhere, "ANY", TemplateRoute.DEFAULT, function, "2.0", 30_000);
        return new TemplateApi(
                "training",
                nowhere,
                TemplateApi.Kind.HTTP,
                "$default",
                List.of(all),
                null,
                Map.of(),
                List.of(),
                List.of());
    }

    /** The events of a request; none from an API that has no route for it. */
    List<String> of(String method, String path, @Nullable String query, List<Header> headers, byte[] body) {
        List<String> events = new ArrayList<>();
        for (TemplateApi api : apis) {
            String full = RouteTable.atRoot(api) ? path : "/" + api.stage() + path;
            RouteMatch match = new RouteTable(List.of(api)).find(method, full);
            if (match != null) {
                List<Header> sent = new ArrayList<>(List.of(
                        new Header("Host", HOST),
                        new Header("User-Agent", "curl/8.14.1"),
                        new Header("Accept", "*/*"),
                        new Header("X-Amzn-Trace-Id", "Root=1-00000000-000000000000000000000000"),
                        new Header("X-Forwarded-For", ADDRESS),
                        new Header("X-Forwarded-Port", "443"),
                        new Header("X-Forwarded-Proto", "https")));
                sent.addAll(headers);
                ApiCall call =
                        new ApiCall(method, full, query, sent, body, HOST, ADDRESS, "HTTP/1.1", REQUEST_ID, TIME);
                events.add(JsonText.of(EventFormat.of(match).event(call, match)));
            }
        }
        return events;
    }
}
