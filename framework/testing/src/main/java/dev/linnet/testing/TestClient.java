package dev.linnet.testing;

import dev.linnet.Request;
import dev.linnet.internal.Dispatcher;
import dev.linnet.internal.Router;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/** Sends requests to the service under test, in this process, and hands back the answers to be checked. */
public final class TestClient {

    private final Dispatcher dispatcher;
    private final AtomicInteger ids = new AtomicInteger();
    private volatile @Nullable Throwable failure;

    TestClient(Router router) {
        this.dispatcher = new Dispatcher(router, (request, cause) -> failure = cause);
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
        private final String shown;
        private final Request.Builder builder;

        private Call(String method, String pathAndQuery) {
            int question = pathAndQuery.indexOf('?');
            this.shown = method + " " + pathAndQuery;
            this.builder = Request.of(method, question < 0 ? pathAndQuery : pathAndQuery.substring(0, question))
                    .rawQuery(question < 0 ? "" : pathAndQuery.substring(question + 1))
                    .id("test-" + ids.incrementAndGet());
        }

        /** Adds a header. */
        public Call header(String name, String value) {
            builder.header(name, value);
            return this;
        }

        /** Sets the body. */
        public Call body(String text) {
            builder.body(text);
            return this;
        }

        /** Sends the request. */
        public TestResponse send() {
            failure = null;
            return new TestResponse(shown, dispatcher.handle(builder.build()), failure);
        }
    }
}
