package dev.linnet.bench;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The items service as little program as it can be on jackson-core: its own runtime loop, an event reader that keeps
 * three members, an answer written in one piece. The limit of what a framework on jackson-core can reach.
 */
final class LoopItems {

    private static final String ITEM = "/items/";

    private final JsonFactory json = new JsonFactory();
    private final Map<String, String> names = new LinkedHashMap<>();

    private String method = "";
    private String path = "";
    private @Nullable String body;

    private LoopItems() {}

    /** Serves {@code AWS_LAMBDA_RUNTIME_API} until the process is ended. */
    public static void main(String[] args) throws IOException {
        LoopItems items = new LoopItems();
        LoopConnection api = new LoopConnection(System.getenv("AWS_LAMBDA_RUNTIME_API"));
        while (true) {
            byte[] event = api.next();
            api.respond(items.answer(event));
        }
    }

    private byte[] answer(byte[] event) {
        read(event);
        if (path.equals("/items")) {
            return switch (method) {
                case "GET" -> list();
                case "POST" -> create();
                case "OPTIONS" -> response(204, null, "Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
                default -> response(405, message("Method not allowed."), "Allow", "GET, HEAD, POST, OPTIONS");
            };
        }
        if (path.startsWith(ITEM)) {
            String id = path.substring(ITEM.length());
            return switch (method) {
                case "GET" -> find(id);
                case "DELETE" -> names.remove(id) == null ? unknown(id) : response(204, null, null, "");
                case "OPTIONS" -> response(204, null, "Access-Control-Allow-Methods", "GET, HEAD, DELETE, OPTIONS");
                default -> response(405, message("Method not allowed."), "Allow", "GET, HEAD, DELETE, OPTIONS");
            };
        }
        return response(404, message("Resource not found."), null, "");
    }

    private void read(byte[] event) {
        body = null;
        try (JsonParser in = json.createParser(ObjectReadContext.empty(), event)) {
            in.nextToken();
            while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = in.currentName();
                in.nextToken();
                switch (name) {
                    case "httpMethod" -> method = in.getString();
                    case "path" -> path = in.getString();
                    case "body" -> body = in.hasToken(JsonToken.VALUE_NULL) ? null : in.getString();
                    default -> in.skipChildren();
                }
            }
        }
    }

    private byte[] list() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            out.writeStartObject();
            out.writeArrayPropertyStart("items");
            for (Map.Entry<String, String> item : names.entrySet()) {
                item(out, item.getKey(), item.getValue());
            }
            out.writeEndArray();
            out.writeEndObject();
        }
        return response(200, bytes.toByteArray(), null, "");
    }

    private byte[] create() {
        String name = null;
        try (JsonParser in = json.createParser(ObjectReadContext.empty(), body == null ? "" : body)) {
            if (in.nextToken() == JsonToken.START_OBJECT) {
                while (in.nextToken() == JsonToken.PROPERTY_NAME) {
                    boolean named = in.currentName().equals("name");
                    if (in.nextToken() == JsonToken.VALUE_STRING && named) {
                        name = in.getString();
                    } else {
                        in.skipChildren();
                    }
                }
            }
        } catch (JacksonException e) {
            return response(400, message("Invalid JSON in request body."), null, "");
        }
        if (name == null || name.isBlank()) {
            return response(400, message("Item name is required."), null, "");
        }
        String id = UUID.randomUUID().toString();
        names.put(id, name);
        return response(201, one("Item created successfully", id, name), "Location", ITEM + id);
    }

    private byte[] find(String id) {
        String name = names.get(id);
        return name == null ? unknown(id) : response(200, one(null, id, name), null, "");
    }

    private byte[] unknown(String id) {
        return response(404, message("Item " + id + " not found."), null, "");
    }

    private byte[] message(String message) {
        return one(message, null, "");
    }

    private byte[] one(@Nullable String message, @Nullable String id, String name) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            out.writeStartObject();
            if (message != null) {
                out.writeStringProperty("message", message);
            }
            if (id != null) {
                out.writeName("item");
                item(out, id, name);
            }
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }

    private static void item(JsonGenerator out, String id, String name) {
        out.writeStartObject();
        out.writeStringProperty("id", id);
        out.writeStringProperty("name", name);
        out.writeEndObject();
    }

    private byte[] response(int status, byte @Nullable [] content, @Nullable String header, String value) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(512);
        try (JsonGenerator out = json.createGenerator(ObjectWriteContext.empty(), bytes, JsonEncoding.UTF8)) {
            out.writeStartObject();
            out.writeNumberProperty("statusCode", status);
            out.writeObjectPropertyStart("headers");
            out.writeStringProperty("Access-Control-Allow-Origin", "*");
            if (header != null) {
                out.writeStringProperty(header, value);
            }
            if (content != null) {
                out.writeStringProperty("Content-Type", "application/json");
            }
            out.writeEndObject();
            if (content != null) {
                out.writeStringProperty("body", new String(content, StandardCharsets.UTF_8));
            }
            out.writeEndObject();
        }
        return bytes.toByteArray();
    }
}
