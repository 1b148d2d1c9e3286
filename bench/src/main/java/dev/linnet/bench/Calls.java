package dev.linnet.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The calls of the items service, as events of a REST API (payload 1.0, 3 KB), and what must come back. */
final class Calls {

    private static final JsonMapper JSON = new JsonMapper();

    private final ObjectNode template;

    Calls() throws IOException {
        try (InputStream in = Calls.class.getResourceAsStream("rest-event.json")) {
            template = (ObjectNode) JSON.readTree(Objects.requireNonNull(in));
        }
    }

    /** The event of a call. */
    byte[] event(String method, String path, @Nullable String body) {
        ObjectNode event = template.deepCopy();
        event.put("httpMethod", method).put("path", path).put("body", body);
        ((ObjectNode) event.required("pathParameters")).put("proxy", path.substring(1));
        ((ObjectNode) event.required("requestContext"))
                .put("httpMethod", method)
                .put("path", "/prod" + path);
        if (body != null) {
            ((ObjectNode) event.required("headers")).put("Content-Type", "application/json");
            ((ObjectNode) event.required("multiValueHeaders"))
                    .putArray("Content-Type")
                    .add("application/json");
        }
        return JSON.writeValueAsBytes(event);
    }

    /** The answer to the first call: all items, of which there are none. */
    static void checkFirst(byte[] answer) {
        JsonNode body = JSON.readTree(expect(200, answer).required("body").stringValue());
        if (!body.equals(JSON.readTree("{\"items\":[]}"))) {
            throw new IllegalStateException("expected no items, got " + body);
        }
    }

    /** Makes every kind of call, and checks that this is the items service. */
    void all(Child child) throws InterruptedException {
        checkFirst(call(child, "GET", "/items", null));
        JsonNode created = expect(201, call(child, "POST", "/items", "{\"name\":\"lamp\"}"));
        String location = header(created, "Location");
        JsonNode found = expect(200, call(child, "GET", location, null));
        String name = JSON.readTree(found.required("body").stringValue())
                .required("item")
                .required("name")
                .stringValue();
        if (!name.equals("lamp")) {
            throw new IllegalStateException("expected the item that was created, got " + found);
        }
        header(expect(200, call(child, "GET", "/items", null)), "Access-Control-Allow-Origin");
        expect(204, call(child, "DELETE", location, null));
        expect(404, call(child, "DELETE", location, null));
        expect(404, call(child, "GET", location, null));
        expect(404, call(child, "GET", "/nothing", null));
        expect(405, call(child, "PUT", "/items", "{}"));
        expect(204, call(child, "OPTIONS", "/items", null));
        expect(400, call(child, "POST", "/items", "{}"));
        expect(400, call(child, "POST", "/items", "{\"name\":"));
    }

    private byte[] call(Child child, String method, String path, @Nullable String body) throws InterruptedException {
        return child.call(event(method, path, body)).body();
    }

    private static JsonNode expect(int status, byte[] answer) {
        JsonNode response = JSON.readTree(answer);
        if (response.required("statusCode").intValue() != status) {
            throw new IllegalStateException("expected status " + status + ", got " + response);
        }
        return response;
    }

    /** A header's value, wherever the response has it. */
    private static String header(JsonNode response, String name) {
        JsonNode single = response.path("headers").path(name);
        JsonNode value = single.isMissingNode()
                ? response.path("multiValueHeaders").path(name).path(0)
                : single;
        if (!value.isString()) {
            throw new IllegalStateException("expected header " + name + ", got " + response);
        }
        return value.stringValue();
    }
}
