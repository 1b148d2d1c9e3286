package shop;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.BigNumbers;
import dev.linnet.internal.Binder;
import dev.linnet.internal.Bodies;
import dev.linnet.internal.JsonBody;
import dev.linnet.internal.JsonReply;
import dev.linnet.internal.Replies;
import dev.linnet.internal.Times;
import dev.linnet.lambda.Invocation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;

/** Binds requests to the handlers of {@link Echo}. Written by Linnet 0.1.0-SNAPSHOT. */
public final class EchoEndpoints {

    private final Echo service;

    EchoEndpoints(Echo service) {
        this.service = service;
    }

    Response call(int endpoint, Request request) throws Exception {
        return switch (endpoint) {
            case 0 -> path(request);
            case 1 -> files(request);
            case 2 -> query(request);
            case 3 -> headers(request);
            case 4 -> members(request);
            case 5 -> text(request);
            case 6 -> bytes(request);
            case 7 -> list(request);
            case 8 -> maybe(request);
            case 9 -> event(request);
            case 10 -> nothing(request);
            default -> throw new IllegalArgumentException("Echo has no endpoint " + endpoint);
        };
    }

    // GET /path/{id}/{number}
    private Response path(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        UUID id = binder.toUuid("path", "id", request.segment(1));
        long n = binder.toLong("path", "number", request.segment(2));
        binder.check();
        Map<String, Object> result = Replies.present("Echo.path", service.path(id, n));
        JsonReply reply = new JsonReply();
        MapOfStringAndObjectJson.write(reply.out(), result);
        return reply.response(200);
    }

    // GET /files/{path+}
    private Response files(Request request) throws Exception {
        Replies.acceptJson(request);
        String path = request.rest(1);
        String result = Replies.present("Echo.files", service.files(path));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // GET /query
    private Response query(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        String q = binder.toText("query", "q", binder.query(request, "q"));
        String pageText = binder.query(request, "page");
        Optional<Integer> page = pageText == null ? Optional.empty() : Optional.of(binder.toInt("query", "page", pageText));
        int limit = binder.toInt("query", "limit", Binder.orElse(binder.query(request, "limit"), "20"));
        List<String> tags = request.query().all("tag");
        Set<Echo.Color> colors = new LinkedHashSet<>();
        for (String value : request.query().all("colors")) {
            colors.add(toColor(binder, "query", "colors", value));
        }
        String colorText = binder.query(request, "color");
        Echo.Color color = colorText == null ? null : toColor(binder, "query", "color", colorText);
        BigDecimal price = BigNumbers.toBigDecimal(binder, "query", "price", binder.query(request, "price"));
        LocalDate day = Times.toLocalDate(binder, "query", "day", Binder.orElse(binder.query(request, "day"), "2026-01-31"));
        boolean on = binder.toBoolean("query", "on", Binder.orElse(binder.query(request, "on"), "true"));
        binder.check();
        Echo.Seen result = Replies.present("Echo.query", service.query(q, page, limit, tags, colors, color, price, day, on));
        JsonReply reply = new JsonReply();
        Echo_SeenJson.write(reply.out(), result);
        return reply.response(200);
    }

    private static Echo.Color toColor(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        return switch (text) {
            case "RED" -> Echo.Color.RED;
            case "GREEN" -> Echo.Color.GREEN;
            default -> binder.invalid(in, name, text, "one of RED, GREEN");
        };
    }

    // GET /headers
    private Response headers(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        String ifMatch = binder.toText("header", "If-Match", Binder.header(request, "If-Match"));
        int count = binder.toInt("header", "X-Count", Binder.header(request, "X-Count"));
        Optional<String> accept = Optional.ofNullable(Binder.header(request, "Accept"));
        String session = binder.toText("cookie", "session", Binder.cookie(request, "session"));
        binder.check();
        Map<String, Object> result = Replies.present("Echo.headers", service.headers(ifMatch, count, accept, session));
        JsonReply reply = new JsonReply();
        MapOfStringAndObjectJson.write(reply.out(), result);
        return reply.response(200);
    }

    // GET /members
    private Response members(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        List<Integer> numbers = new ArrayList<>();
        for (String value : Binder.headers(request, "X-N")) {
            numbers.add(binder.toInt("header", "X-N", value));
        }
        binder.check();
        List<Integer> result = Replies.present("Echo.members", service.members(numbers));
        JsonReply reply = new JsonReply();
        ListOfIntegerJson.write(reply.out(), result);
        return reply.response(200);
    }

    // PUT /text
    private Response text(Request request) throws Exception {
        Replies.acceptJson(request);
        String text = Bodies.text(request);
        String result = Replies.present("Echo.text", service.text(text));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // PUT /bytes
    private Response bytes(Request request) throws Exception {
        byte[] bytes = Bodies.bytes(request);
        return Replies.bytes("application/octet-stream", Replies.present("Echo.bytes", service.bytes(bytes)));
    }

    // POST /list
    private Response list(Request request) throws Exception {
        Replies.acceptJson(request);
        List<Echo.Filter> filters = listBody(request);
        int result = service.list(filters);
        JsonReply reply = new JsonReply();
        reply.out().writeNumber(result);
        return reply.response(200);
    }

    private static List<Echo.Filter> listBody(Request request) {
        JsonParser in = JsonBody.open(request);
        try {
            List<Echo.Filter> body = JsonBody.required(in, ListOfEcho_FilterJson.read(in));
            JsonBody.end(in);
            return body;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    // POST /maybe
    private Response maybe(Request request) throws Exception {
        Context context = Invocation.context(request);
        Optional<Echo.Filter> filter = maybeBody(request);
        return Replies.present("Echo.maybe", service.maybe(filter, request, context));
    }

    private static Optional<Echo.Filter> maybeBody(Request request) {
        if (request.body().length == 0) {
            return Optional.empty();
        }
        JsonParser in = JsonBody.open(request);
        try {
            Echo.Filter body = Echo_FilterJson.read(in);
            JsonBody.end(in);
            return Optional.ofNullable(body);
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    // GET /event
    private Response event(Request request) throws Exception {
        Replies.acceptJson(request);
        APIGatewayV2HTTPEvent event = eventEvent(request);
        String result = Replies.present("Echo.event", service.event(event));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    private static APIGatewayV2HTTPEvent eventEvent(Request request) {
        try (JsonParser in = JsonBody.parser(Invocation.event(request))) {
            return APIGatewayV2HTTPEventJson.read(in);
        }
    }

    // GET /null
    private Response nothing(Request request) throws Exception {
        Replies.acceptJson(request);
        Echo.Filter result = service.nothing();
        if (result == null) {
            throw Replies.absent();
        }
        JsonReply reply = new JsonReply();
        Echo_FilterJson.write(reply.out(), result);
        return reply.response(200);
    }
}
