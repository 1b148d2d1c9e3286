package dev.linnet.dev;

import dev.linnet.dev.ApiCall.Header;
import dev.linnet.stack.CorsRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What an HTTP API with CORS configured does by itself (SEMANTICS rule 42). */
final class CorsPolicy {

    private static final String PREFIX = "Access-Control-";

    private final CorsRules rules;

    CorsPolicy(CorsRules rules) {
        this.rules = rules;
    }

    static boolean isPreflight(ApiCall call) {
        return call.method().equals("OPTIONS")
                && call.header("origin") != null
                && call.header("access-control-request-method") != null;
    }

    /** The answer to a preflight; without a matching origin, method or header it grants nothing. */
    Reply preflight(ApiCall call) {
        List<Header> headers = new ArrayList<>(origin(call.header("origin")));
        if (!headers.isEmpty()) {
            add(headers, "Allow-Methods", rules.methods());
            add(headers, "Allow-Headers", rules.headers());
            if (rules.maxAgeSeconds() >= 0) {
                headers.add(new Header(PREFIX + "Max-Age", Integer.toString(rules.maxAgeSeconds())));
            }
        }
        return new Reply(204, headers, new byte[0]);
    }

    /** Another answer: the function's own CORS headers are dropped, the API's added. */
    Reply apply(ApiCall call, Reply reply) {
        List<Header> headers = new ArrayList<>(reply.headers());
        headers.removeIf(header -> header.name().toLowerCase(Locale.ROOT).startsWith("access-control-"));
        List<Header> granted = new ArrayList<>(origin(call.header("origin")));
        if (!granted.isEmpty()) {
            add(granted, "Expose-Headers", rules.exposed());
        }
        if (headers.stream().anyMatch(CorsPolicy::variesByOrigin)) {
            granted.removeIf(CorsPolicy::variesByOrigin);
        }
        headers.addAll(granted);
        return new Reply(reply.status(), headers, reply.body());
    }

    private List<Header> origin(@Nullable String origin) {
        if (origin == null || rules.origins().stream().noneMatch(allowed -> allows(allowed, origin))) {
            return List.of();
        }
        List<Header> headers = new ArrayList<>();
        boolean any = rules.origins().contains("*") && !rules.credentials();
        headers.add(new Header(PREFIX + "Allow-Origin", any ? "*" : origin));
        if (!any) {
            headers.add(new Header("Vary", "Origin"));
        }
        if (rules.credentials()) {
            headers.add(new Header(PREFIX + "Allow-Credentials", "true"));
        }
        return headers;
    }

    private static boolean variesByOrigin(Header header) {
        return header.is("vary")
                && List.of(header.value().toLowerCase(Locale.ROOT).split("\\s*,\\s*"))
                        .contains("origin");
    }

    private static boolean allows(String allowed, String origin) {
        boolean scheme = allowed.equals("https://*") || allowed.equals("http://*");
        return allowed.equals("*")
                || allowed.equals(origin)
                || (scheme && origin.startsWith(allowed.substring(0, allowed.length() - 1)));
    }

    private static void add(List<Header> headers, String name, List<String> values) {
        if (!values.isEmpty()) {
            headers.add(new Header(PREFIX + name, String.join(",", values)));
        }
    }
}
