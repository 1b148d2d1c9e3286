package dev.linnet.testing;

import dev.linnet.internal.Router;
import dev.linnet.testing.TestFront.Header;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Sends requests to the service under test and hands back the answers to be checked. Each request becomes the event that a
 * front of AWS would make of it, and goes through the function as in Lambda, but in this process.
 */
public final class TestClient {

    private final TestFunction function;
    private final TestFront front;

    TestClient(Router router) {
        this(new TestFunction(router), TestFront.HTTP_V2);
    }

    private TestClient(TestFunction function, TestFront front) {
        this.function = function;
        this.front = front;
    }

    /** A client of the same service that sends through another front; this one sends through an HTTP API, payload 2.0. */
    public TestClient through(TestFront other) {
        return new TestClient(function, other);
    }

    /** Sends a GET. */
    public TestResponse get(String pathAndQuery) {
        return request("GET", pathAndQuery).send();
    }

    /** Sends a POST of JSON. */
    public TestResponse post(String pathAndQuery, String json) {
        return json("POST", pathAndQuery, json);
    }

    /** Sends a PUT of JSON. */
    public TestResponse put(String pathAndQuery, String json) {
        return json("PUT", pathAndQuery, json);
    }

    /** Sends a PATCH of JSON. */
    public TestResponse patch(String pathAndQuery, String json) {
        return json("PATCH", pathAndQuery, json);
    }

    /** Sends a DELETE. */
    public TestResponse delete(String pathAndQuery) {
        return request("DELETE", pathAndQuery).send();
    }

    private TestResponse json(String method, String pathAndQuery, String json) {
        return request(method, pathAndQuery)
                .header("Content-Type", "application/json")
                .body(json)
                .send();
    }

    /**
     * A request to be filled and sent.
     *
     * @param pathAndQuery percent-encoded, as a client sends it: {@code /items?name=a%20b}
     */
    public Call request(String method, String pathAndQuery) {
        return new Call(method, pathAndQuery);
    }

    /** One request on its way. */
    public final class Call {
        private final String method;
        private final String target;
        private final List<Header> headers = new ArrayList<>();
        private byte[] body = {};

        private Call(String method, String target) {
            this.method = method;
            this.target = target;
        }

        /** Adds a header. */
        public Call header(String name, String value) {
            headers.add(new Header(name, value));
            return this;
        }

        /** Sets the body to UTF-8 text. */
        public Call body(String text) {
            return body(text.getBytes(StandardCharsets.UTF_8));
        }

        /** Sets the body. */
        public Call body(byte[] bytes) {
            body = bytes;
            return this;
        }

        /** Sends the request. */
        public TestResponse send() {
            TestContext context = new TestContext();
            byte[] event = front.event(new TestFront.Call(method, target, headers, body));
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            function.forget();
            try {
                function.handleRequest(new ByteArrayInputStream(event), out, context);
            } catch (IOException e) {
                throw new UncheckedIOException(e); // a byte array does not fail
            }
            return new TestResponse(method + " " + target, front.reply(out.toByteArray()), function.failure());
        }
    }
}
