package dev.linnet.bench;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestHandler;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/**
 * The items service as one writes it without a framework: a {@link RequestHandler} with typed events and Jackson
 * databind, for the official runtime client. What everything is compared with. Made and called by the client, by one
 * thread.
 */
public final class BareItems implements RequestHandler<APIGatewayProxyRequestEvent, APIGatewayProxyResponseEvent> {

    /** What a client sends. */
    public record NewItem(@Nullable String name) {}

    /** An item. */
    public record Item(String id, String name) {}

    /** The answer to a creation. */
    public record ItemCreated(String message, Item item) {}

    /** The answer to a look-up. */
    public record ItemFound(Item item) {}

    /** All items. */
    public record ItemList(List<Item> items) {}

    private record Message(String message) {}

    private static final String ITEM = "/items/";

    private final JsonMapper json = new JsonMapper();
    private final Map<String, Item> items = new LinkedHashMap<>();

    /** Called by the runtime client. */
    public BareItems() {}

    @Override
    public APIGatewayProxyResponseEvent handleRequest(APIGatewayProxyRequestEvent event, Context context) {
        String path = event.getPath();
        String method = event.getHttpMethod();
        if (path.equals("/items")) {
            return switch (method) {
                case "GET" -> answer(200, new ItemList(new ArrayList<>(items.values())));
                case "POST" -> create(event.getBody());
                case "OPTIONS" -> preflight("GET, HEAD, POST, OPTIONS");
                default -> notAllowed("GET, HEAD, POST, OPTIONS");
            };
        }
        if (path.startsWith(ITEM)) {
            String id = path.substring(ITEM.length());
            return switch (method) {
                case "GET" -> find(id);
                case "DELETE" -> delete(id);
                case "OPTIONS" -> preflight("GET, HEAD, DELETE, OPTIONS");
                default -> notAllowed("GET, HEAD, DELETE, OPTIONS");
            };
        }
        return answer(404, new Message("Resource not found."));
    }

    private APIGatewayProxyResponseEvent create(@Nullable String body) {
        NewItem sent;
        try {
            sent = json.readValue(body == null ? "" : body, NewItem.class);
        } catch (JacksonException e) {
            return answer(400, new Message("Invalid JSON in request body."));
        }
        if (sent.name() == null || sent.name().isBlank()) {
            return answer(400, new Message("Item name is required."));
        }
        Item item = new Item(UUID.randomUUID().toString(), sent.name());
        items.put(item.id(), item);
        APIGatewayProxyResponseEvent response = answer(201, new ItemCreated("Item created successfully", item));
        response.getHeaders().put("Location", ITEM + item.id());
        return response;
    }

    private APIGatewayProxyResponseEvent find(String id) {
        Item item = items.get(id);
        return item == null ? unknown(id) : answer(200, new ItemFound(item));
    }

    private APIGatewayProxyResponseEvent delete(String id) {
        return items.remove(id) == null
                ? unknown(id)
                : new APIGatewayProxyResponseEvent().withStatusCode(204).withHeaders(cors());
    }

    private APIGatewayProxyResponseEvent unknown(String id) {
        return answer(404, new Message("Item " + id + " not found."));
    }

    private APIGatewayProxyResponseEvent notAllowed(String allow) {
        APIGatewayProxyResponseEvent response = answer(405, new Message("Method not allowed."));
        response.getHeaders().put("Allow", allow);
        return response;
    }

    private APIGatewayProxyResponseEvent preflight(String allow) {
        Map<String, String> headers = cors();
        headers.put("Access-Control-Allow-Methods", allow);
        headers.put("Access-Control-Allow-Headers", "Content-Type,Authorization");
        return new APIGatewayProxyResponseEvent().withStatusCode(204).withHeaders(headers);
    }

    private APIGatewayProxyResponseEvent answer(int status, Object body) {
        Map<String, String> headers = cors();
        headers.put("Content-Type", "application/json");
        return new APIGatewayProxyResponseEvent()
                .withStatusCode(status)
                .withHeaders(headers)
                .withBody(json.writeValueAsString(body));
    }

    private static Map<String, String> cors() {
        Map<String, String> headers = new HashMap<>();
        headers.put("Access-Control-Allow-Origin", "*");
        return headers;
    }
}
