package dev.linnet.dev;

import dev.linnet.dev.ApiCall.Header;
import dev.linnet.dev.TrainingPlan.Call;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The calls that train a service, made from its description: every GET route, the routes that {@code @Training} adds, a
 * path that is not there, a method that is not served, HEAD, and the preflight of a browser where there is CORS.
 */
final class TrainingCalls {

    private static final List<String> SPARE = List.of("PATCH", "PUT", "DELETE", "POST", "PROPFIND");

    private final JsonNode description;
    private final TrainingEvents events;
    private final SampleValues samples;
    private final List<Call> calls = new ArrayList<>();

    private TrainingCalls(JsonNode description, TrainingEvents events) {
        this.description = description;
        this.events = events;
        this.samples = new SampleValues(description.path("types"));
    }

    /** The calls of a description, reads before writes before deletions. */
    static List<Call> of(JsonNode description, TrainingEvents events) {
        TrainingCalls all = new TrainingCalls(description, events);
        all.addAll();
        return List.copyOf(all.calls);
    }

    private void addAll() {
        Set<String> methods = new TreeSet<>();
        description
                .path("routes")
                .forEach(route -> methods.add(route.path("method").asString("")));
        @Nullable String got = null;
        for (String wanted : List.of("GET", "HEAD", "OPTIONS", "POST", "PUT", "PATCH", "DELETE")) {
            for (JsonNode route : description.path("routes")) {
                boolean read = wanted.equals("GET") || wanted.equals("HEAD") || wanted.equals("OPTIONS");
                if (route.path("method").asString("").equals(wanted) && isTrained(route, read)) {
                    String path = route(route, wanted, !read);
                    got = wanted.equals("GET") && got == null ? path : got;
                }
            }
        }
        if (got != null && !methods.contains("HEAD")) {
            add("HEAD", got, null, List.of(), new byte[0], "", false);
        }
        String base = description.path("paths").path(0).asString("/");
        add(
                "GET",
                (base.equals("/") ? "" : base) + "/no/such/path/for/training",
                null,
                List.of(),
                new byte[0],
                "",
                false);
        String path = got == null ? base : got;
        // a method that no route has: it cannot reach a handler
        SPARE.stream()
                .filter(method -> !methods.contains(method))
                .findFirst()
                .ifPresent(method -> add(method, path, null, List.of(), new byte[0], "", false));
        if (description.has("cors") && !methods.contains("OPTIONS")) {
            List<Header> preflight = List.of(
                    new Header("Origin", "https://training.example"),
                    new Header("Access-Control-Request-Method", "GET"));
            add("OPTIONS", path, null, preflight, new byte[0], "", false);
        }
    }

    private static boolean isTrained(JsonNode route, boolean read) {
        JsonNode training = route.path("training");
        return training.isBoolean() ? training.asBoolean() : training.isObject() || read;
    }

    /** Adds a route's calls: with what it requires, and with all that it takes. Returns the path that is called. */
    private String route(JsonNode route, String method, boolean write) {
        JsonNode examples = route.path("training").path("parameters");
        String path = route.path("path").asString("/");
        boolean optional = false;
        for (JsonNode parameter : route.path("parameters")) {
            String name = parameter.path("name").asString("");
            if (parameter.path("in").asString("").equals("path")) {
                path = path.replace("{" + name + "}", encoded(value(parameter, examples)))
                        .replace("{" + name + "+}", encoded(value(parameter, examples)));
            } else {
                optional |= !isSent(parameter, examples, false);
            }
        }
        // variables that the handler reads from the request itself
        path = path.replaceAll("\\{[^/}]+}", "training");
        send(route, method, path, false, write);
        if (optional) {
            send(route, method, path, true, write);
        }
        return path;
    }

    private void send(JsonNode route, String method, String path, boolean all, boolean write) {
        JsonNode examples = route.path("training").path("parameters");
        List<String> query = new ArrayList<>();
        List<String> cookies = new ArrayList<>();
        List<Header> headers = new ArrayList<>();
        for (JsonNode parameter : route.path("parameters")) {
            if (isSent(parameter, examples, all)) {
                String name = parameter.path("name").asString("");
                String value = value(parameter, examples);
                switch (parameter.path("in").asString("")) {
                    case "query" -> query.add(encoded(name) + "=" + encoded(value));
                    case "cookie" -> cookies.add(name + "=" + value);
                    case "header" -> headers.add(new Header(name, value));
                    default -> {
                        // in the path
                    }
                }
            }
        }
        if (!cookies.isEmpty()) {
            headers.add(new Header("Cookie", String.join("; ", cookies)));
        }
        byte[] body = new byte[0];
        if (route.path("body").isObject()) {
            String type = route.path("body").path("content").asString("");
            boolean parts = type.equals("multipart/form-data");
            headers.add(new Header("Content-Type", parts ? type + "; boundary=training" : type));
            body = body(route, type, all).getBytes(StandardCharsets.UTF_8);
            headers.add(new Header("Content-Length", Integer.toString(body.length)));
        }
        String handler = route.path("handler").asString("");
        add(method, path, query.isEmpty() ? null : String.join("&", query), headers, body, handler, write);
    }

    private String body(JsonNode route, String type, boolean all) {
        JsonNode example = route.path("training").path("body");
        if (example.isString()) {
            return example.asString();
        }
        if (type.equals("application/x-www-form-urlencoded") || type.equals("multipart/form-data")) {
            return form(route, type.startsWith("multipart"), all);
        }
        return type.endsWith("json")
                ? JsonText.MAPPER.writeValueAsString(
                        samples.json(route.path("body").path("schema")))
                : "training";
    }

    /** The fields, and parts with a little text in them. */
    private String form(JsonNode route, boolean multipart, boolean all) {
        JsonNode examples = route.path("training").path("parameters");
        StringBuilder form = new StringBuilder();
        for (JsonNode parameter : route.path("parameters")) {
            String in = parameter.path("in").asString("");
            if (isSent(parameter, examples, all) && (in.equals("form") || in.equals("part"))) {
                String name = parameter.path("name").asString("");
                String value = value(parameter, examples);
                String file = in.equals("part") ? "; filename=\"training\"" : "";
                form.append(
                        multipart
                                ? "--training\r\nContent-Disposition: form-data; name=\"" + name + "\"" + file
                                        + "\r\n\r\n" + value + "\r\n"
                                : (form.isEmpty() ? "" : "&") + encoded(name) + "=" + encoded(value));
            }
        }
        return multipart ? form.append("--training--").toString() : form.toString();
    }

    private static boolean isSent(JsonNode parameter, JsonNode examples, boolean all) {
        return all
                || parameter.path("required").asBoolean(false)
                || examples.has(parameter.path("name").asString(""));
    }

    private String value(JsonNode parameter, JsonNode examples) {
        JsonNode example = examples.path(parameter.path("name").asString(""));
        JsonNode fallback = parameter.path("default");
        return example.isString()
                ? example.asString()
                : fallback.isString() ? fallback.asString() : samples.text(parameter.path("schema"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private void add(
            String method,
            String path,
            @Nullable String query,
            List<Header> headers,
            byte[] body,
            String handler,
            boolean write) {
        String shown = method.toUpperCase(Locale.ROOT) + " " + path + (query == null ? "" : "?" + query);
        for (String event : events.of(method, path, query, headers, body)) {
            calls.add(new Call(shown, handler, write, event));
        }
    }
}
