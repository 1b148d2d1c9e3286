package dev.linnet.dev;

import dev.linnet.dev.ApiCall.Header;
import dev.linnet.stack.CorsRules;
import dev.linnet.stack.TemplateApi;
import dev.linnet.stack.TemplateApi.Kind;
import dev.linnet.stack.TemplateFunction;
import dev.linnet.stack.TemplateRoute;
import dev.linnet.stack.TemplateUrl;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A function's own URL: all requests are one function's (SEMANTICS, "Function URL", rule 44). It waits as long as the function
 * may work, and checks no signature.
 */
final class FunctionUrl implements Responder {

    private final TemplateFunction template;
    private final LocalFunction function;
    private final @Nullable CorsPolicy cors;
    private final Console console;

    FunctionUrl(TemplateFunction template, TemplateUrl url, LocalFunction function, Console console) {
        this.template = template;
        this.function = function;
        CorsRules rules = url.cors();
        this.cors = rules == null ? null : new CorsPolicy(rules);
        this.console = console;
    }

    @Override
    public Reply answer(ApiCall call) throws InterruptedException {
        long start = System.nanoTime();
        Reply reply;
        try {
            if (cors != null && CorsPolicy.isPreflight(call)) {
                reply = cors.preflight(call);
            } else {
                reply = invoke(call);
                reply = cors == null ? reply : cors.apply(call, reply);
            }
        } catch (IllegalArgumentException e) {
            reply = GatewayErrors.badRequest(); // a query that is not percent-encoded UTF-8
        }
        console.line(call.method() + " " + call.path() + " → " + reply.status() + " in "
                + TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start) + " ms (" + template.name() + ")");
        return reply.with(List.of(new Header("x-amzn-RequestId", call.id())));
    }

    @Override
    public Reply tooLarge(String path) {
        return GatewayErrors.tooLarge(Kind.HTTP);
    }

    private Reply invoke(ApiCall call) throws InterruptedException {
        RouteMatch match = match(call);
        byte[] event = JsonText.MAPPER.writeValueAsBytes(
                new EventV2(template.urlHost()).event(Gateway.forwarded(call), match));
        if (event.length > Gateway.MAX_EVENT) {
            return tooLarge(call.path());
        }
        Outcome outcome;
        try {
            outcome = function.invoke(event).get(); // the function's own timeout ends it
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
        return new FunctionAnswer(template.name(), functionError(), console).of(outcome, call, match, "a response");
    }

    private static Reply functionError() {
        return new Reply(
                502,
                List.of(new Header("Content-Type", "text/plain")),
                "Internal Server Error".getBytes(StandardCharsets.UTF_8));
    }

    private RouteMatch match(ApiCall call) {
        TemplateRoute all =
                new TemplateRoute(template.at(), "ANY", TemplateRoute.DEFAULT, template.name(), "2.0", 30_000);
        TemplateApi api = new TemplateApi(
                template.logicalId(),
                template.at(),
                Kind.HTTP,
                TemplateRoute.DEFAULT,
                List.of(all),
                null,
                Map.of(),
                List.of(),
                List.of());
        return new RouteMatch(api, all, call.path(), Map.of());
    }
}
