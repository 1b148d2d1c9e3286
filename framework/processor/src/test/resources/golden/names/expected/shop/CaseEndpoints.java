package shop;

import dev.linnet.Created;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Binder;
import dev.linnet.internal.Bodies;
import dev.linnet.internal.JsonBody;
import dev.linnet.internal.JsonReply;
import dev.linnet.internal.Replies;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import shop.Case.A;
import tools.jackson.core.JsonParser;

/** Binds requests to the handlers of {@link Case}. Written by Linnet 0.1.0-SNAPSHOT. */
public final class CaseEndpoints {

    private final Case service;

    CaseEndpoints(Case service) {
        this.service = service;
    }

    Response call(int endpoint, Request request) throws Exception {
        return switch (endpoint) {
            case 0 -> locals(request);
            case 1 -> create(request);
            case 2 -> createBody(request);
            case 3 -> find3(request);
            case 4 -> find1(request);
            case 5 -> find5(request);
            case 6 -> find5_2(request);
            case 7 -> yield_(request);
            case 8 -> call_2(request);
            case 9 -> bytes(request);
            case 10 -> response(request);
            case 11 -> created(request);
            case 12 -> raw(request);
            default -> throw new IllegalArgumentException("Case has no endpoint " + endpoint);
        };
    }

    // GET /yield/locals
    private Response locals(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        String tag = binder.query(request, "tag");
        Optional<String> tagText = Optional.ofNullable(binder.query(request, "tagText"));
        int valueValue = binder.toInt("query", "value", binder.query(request, "value"));
        int valueValue_2 = binder.toInt("query", "valueValue", binder.query(request, "valueValue"));
        binder.check();
        List<String> result = Replies.present("Case.locals", service.locals(tag, tagText, valueValue, valueValue_2));
        JsonReply reply = new JsonReply();
        ListOfStringJson.write(reply.out(), result);
        return reply.response(200);
    }

    // POST /yield/create
    private Response create(Request request) throws Exception {
        Replies.acceptJson(request);
        Case.Publisher body = createBody_2(request);
        Case.Publisher result = Replies.present("Case.create", service.create(body));
        JsonReply reply = new JsonReply();
        Case_PublisherJson.write(reply.out(), result);
        return reply.response(200);
    }

    private static Case.Publisher createBody_2(Request request) {
        JsonParser in = JsonBody.open(request);
        try {
            Case.Publisher body = JsonBody.required(in, Case_PublisherJson.read(in));
            JsonBody.end(in);
            return body;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    // GET /yield/create-body
    private Response createBody(Request request) throws Exception {
        Replies.acceptJson(request);
        Case.Stream result = Replies.present("Case.createBody", service.createBody());
        JsonReply reply = new JsonReply();
        Case_StreamJson.write(reply.out(), result);
        return reply.response(200);
    }

    // GET /yield/find
    private Response find3(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        A.Color color = toColor(binder, "query", "color", binder.query(request, "color"));
        binder.check();
        String result = Replies.present("Case.find", service.find(color));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    private static A.Color toColor(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        return switch (text) {
            case "RED" -> A.Color.RED;
            default -> binder.invalid(in, name, text, "one of RED");
        };
    }

    // GET /yield/find1
    private Response find1(Request request) throws Exception {
        Replies.acceptJson(request);
        String result = Replies.present("Case.find1", service.find1());
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // GET /yield/find2
    private Response find5(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        Case.Color color = toColor_2(binder, "query", "color", binder.query(request, "color"));
        List<Case.Color> yield_ = new ArrayList<>();
        for (String value : request.query().all("yield")) {
            yield_.add(toColor_2(binder, "query", "yield", value));
        }
        binder.check();
        String result = Replies.present("Case.find", service.find(color, yield_));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    private static Case.Color toColor_2(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        return switch (text) {
            case "GREEN" -> Case.Color.GREEN;
            default -> binder.invalid(in, name, text, "one of GREEN");
        };
    }

    // GET /yield/find5
    private Response find5_2(Request request) throws Exception {
        Replies.acceptJson(request);
        String result = Replies.present("Case.find5", service.find5());
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // GET /yield/yield
    private Response yield_(Request request) throws Exception {
        Replies.acceptJson(request);
        String result = Replies.present("Case.yield", service.yield());
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // GET /yield/call
    private Response call_2(Request request) throws Exception {
        Replies.acceptJson(request);
        String result = Replies.present("Case.call", service.call());
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // GET /yield/bytes
    private Response bytes(Request request) throws Exception {
        byte[] result = service.bytes();
        if (result == null) {
            throw Replies.absent();
        }
        return Replies.bytes("application/octet-stream", result);
    }

    // GET /yield/response
    private Response response(Request request) throws Exception {
        Response result = service.response();
        if (result == null) {
            throw Replies.absent();
        }
        return result;
    }

    // POST /yield/created
    private Response created(Request request) throws Exception {
        Replies.acceptJson(request);
        String text = request.body().length == 0 ? null : Bodies.text(request);
        Created<String> result = service.created(text);
        if (result == null) {
            throw Replies.absent();
        }
        JsonReply reply = new JsonReply();
        reply.out().writeString(result.body());
        return Replies.answer("/yield", result, reply.response(result.status()));
    }

    // PUT /yield/raw
    private Response raw(Request request) throws Exception {
        byte[] bytes = request.body().length == 0 ? null : Bodies.bytes(request);
        service.raw(bytes);
        return Replies.noContent();
    }
}
