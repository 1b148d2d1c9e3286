package shop;

import com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerRequestEvent;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.JsonBody;
import dev.linnet.internal.JsonReply;
import dev.linnet.internal.Replies;
import dev.linnet.lambda.Invocation;
import tools.jackson.core.JsonParser;

/** Binds requests to the handlers of {@link Raw}. Written by Linnet 0.1.0-SNAPSHOT. */
public final class RawEndpoints {

    private final Raw service;

    RawEndpoints(Raw service) {
        this.service = service;
    }

    Response call(int endpoint, Request request) throws Exception {
        return switch (endpoint) {
            case 0 -> v1(request);
            case 1 -> v2(request);
            case 2 -> alb(request);
            default -> throw new IllegalArgumentException("Raw has no endpoint " + endpoint);
        };
    }

    // GET /raw/v1
    private Response v1(Request request) throws Exception {
        Replies.acceptJson(request);
        APIGatewayProxyRequestEvent event = v1Event(request);
        String result = Replies.present("Raw.v1", service.v1(event));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    private static APIGatewayProxyRequestEvent v1Event(Request request) {
        try (JsonParser in = JsonBody.parser(Invocation.event(request))) {
            return APIGatewayProxyRequestEventJson.read(in);
        }
    }

    // GET /raw/v2
    private Response v2(Request request) throws Exception {
        Replies.acceptJson(request);
        APIGatewayV2HTTPEvent event = v2Event(request);
        String result = Replies.present("Raw.v2", service.v2(event));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    private static APIGatewayV2HTTPEvent v2Event(Request request) {
        try (JsonParser in = JsonBody.parser(Invocation.event(request))) {
            return APIGatewayV2HTTPEventJson.read(in);
        }
    }

    // GET /raw/alb
    private Response alb(Request request) throws Exception {
        Replies.acceptJson(request);
        ApplicationLoadBalancerRequestEvent event = albEvent(request);
        String result = Replies.present("Raw.alb", service.alb(event));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    private static ApplicationLoadBalancerRequestEvent albEvent(Request request) {
        try (JsonParser in = JsonBody.parser(Invocation.event(request))) {
            return ApplicationLoadBalancerRequestEventJson.read(in);
        }
    }
}
