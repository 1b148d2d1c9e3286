package shop;

import dev.linnet.After;
import dev.linnet.Around;
import dev.linnet.Before;
import dev.linnet.Body;
import dev.linnet.Chain;
import dev.linnet.ExceptionMapper;
import dev.linnet.Get;
import dev.linnet.Path;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.Service;
import java.util.List;
import java.util.Optional;

@Service("items")
final class Items {
    @Get
    String list() {
        return "";
    }

    @Before
    private void secret() {}

    @Before
    static void shared() {}

    @ExceptionMapper
    private dev.linnet.Problem hidden(RuntimeException e) {
        return dev.linnet.Problem.conflict("x");
    }

    @Before
    @After
    void both() {}

    @Before
    @Get("/x")
    void handlerToo() {}

    @Around
    Response noChain(Request request) {
        return Response.of(204);
    }

    @Around
    void noResponse(Chain chain) {}

    @Before
    Response chained(Request request, Chain chain) {
        return chain.proceed(request);
    }

    @Before
    void early(Response response) {}

    @After
    String late() {
        return "";
    }

    @Before
    boolean allowed() {
        return true;
    }

    @Before
    Optional<Response> maybe() {
        return Optional.empty();
    }

    @Before
    List<String> roles() {
        return List.of();
    }

    @Before
    Request another(Request request) {
        return request;
    }

    @Before
    String text() {
        return "";
    }

    @Before
    void body(@Body String body) {}

    @Before
    void path(@Path String id) {}

    @Before
    void unclear(int number) {}

    record Field(@dev.linnet.Form String title, int from) {}

    @Before
    void form(@dev.linnet.Query Field field) {}
}
