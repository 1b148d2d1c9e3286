package shop;

import dev.linnet.After;
import dev.linnet.Around;
import dev.linnet.Before;
import dev.linnet.Chain;
import dev.linnet.Request;
import dev.linnet.Response;
import jakarta.inject.Inject;

final class Timing {
    private final Trace trace;

    @Inject
    Timing(Trace trace) {
        this.trace = trace;
    }

    @Before
    void second() {
        trace.add("before");
    }

    @After
    void sent(Request request, Response response) {
        trace.add("after " + request.path() + " " + response.status());
    }

    @After
    void sentToo() {
        trace.add("after too");
    }

    @Around
    Response around(Request request, Chain chain) {
        trace.add("around");
        Response response = chain.proceed(request);
        trace.add("around " + response.status());
        return response.withHeader("X-Timing", "1");
    }
}
