package dev.linnet.testing;

import java.util.ArrayList;
import java.util.List;

/**
 * The fronts that tests can send through: each makes the event that AWS's front would make of a request, and of the
 * function's response what that front would send to the client (SEMANTICS section a).
 */
public enum TestFront {
    /** API Gateway REST API with binary media types, on its stage {@code prod}. */
    REST,
    /** API Gateway HTTP API, payload format 1.0, stage {@code $default}. */
    HTTP_V1,
    /** API Gateway HTTP API, payload format 2.0, on its stage {@code prod}. */
    HTTP_V2,
    /** Lambda Function URL. */
    FUNCTION_URL,
    /** Application Load Balancer, multi-value headers off. */
    ALB,
    /** Application Load Balancer, multi-value headers on. */
    ALB_MULTI;

    /**
     * The event that the front makes of a request.
     *
     * @throws IllegalArgumentException for a target that the front refuses before there is an event: what it must decode
     *     (SEMANTICS rules 3, 14) is not percent-encoded
     */
    public byte[] event(Call call) {
        FrontEvent event = new FrontEvent(call);
        return JsonTree.write(
                switch (this) {
                    case REST -> event.rest();
                    case HTTP_V1 -> event.httpV1();
                    case HTTP_V2 -> event.httpV2();
                    case FUNCTION_URL -> event.functionUrl();
                    case ALB -> event.loadBalancer(false);
                    case ALB_MULTI -> event.loadBalancer(true);
                });
    }

    /** What the front makes of the function's response: an error of its own where it is not in the front's form. */
    public Reply reply(byte[] response) {
        return new FrontReply(response).through(this);
    }

    /** A header line. */
    public record Header(String name, String value) {}

    /**
     * A request as the client sends it.
     *
     * @param target the path and query, percent-encoded: what stands in the request line (RFC 9112 §3.2.1)
     * @param headers in order, without {@code Host} and {@code Content-Length}
     * @param body empty when there is none
     */
    @SuppressWarnings("ArrayRecordComponent") // calls are not compared
    public record Call(String method, String target, List<Header> headers, byte[] body) {

        /** The target up to the question mark. */
        public String path() {
            int question = target.indexOf('?');
            return question < 0 ? target : target.substring(0, question);
        }

        /** The target after the question mark; empty without one. */
        public String query() {
            int question = target.indexOf('?');
            return question < 0 ? "" : target.substring(question + 1);
        }
    }

    /**
     * A response as the client gets it.
     *
     * @param headers in order, repeated ones repeated
     * @param body base64 undone
     */
    @SuppressWarnings("ArrayRecordComponent") // replies are not compared
    public record Reply(int status, List<Header> headers, byte[] body) {

        /** A header's values in order, joined by commas, which is the same (RFC 9110 §5.3); cookies one a line. */
        public String values(String name) {
            List<String> values = new ArrayList<>();
            for (Header header : headers) {
                if (header.name().equalsIgnoreCase(name)) {
                    values.add(header.value());
                }
            }
            return String.join(name.equalsIgnoreCase("Set-Cookie") ? "\n" : ",", values);
        }
    }
}
