package shop;

import dev.linnet.After;
import dev.linnet.Attribute;
import dev.linnet.Before;
import dev.linnet.Filters;
import dev.linnet.Get;
import dev.linnet.Header;
import dev.linnet.Post;
import dev.linnet.Problem;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.Service;
import jakarta.inject.Inject;
import java.util.Optional;
import shop.Audit.Audited;

@Service("orders")
@Filters(Timing.class)
final class Orders {
    record Tenant(String name) {}

    private final Trace trace;

    @Inject
    Orders(Trace trace) {
        this.trace = trace;
    }

    @Before(-1)
    Tenant tenant(@Header String apiKey) {
        if (apiKey.equals("none")) {
            throw Problem.of(401, "the key is not known");
        }
        return new Tenant(apiKey);
    }

    @After
    Response name(Response response, @Attribute Optional<Tenant> tenant) {
        return response.withHeader("X-Tenant", tenant.map(Tenant::name).orElse("-"));
    }

    @Get
    String list(@Attribute Tenant tenant) {
        trace.add("handler");
        return tenant.name();
    }

    @Get("/{id}")
    @Audited
    String find(String id, @Attribute Audit.Entry entry, Request request) {
        trace.add("handler");
        return id + " " + entry.number() + " " + (request.attribute(Tenant.class) != null);
    }

    @Post
    @Filters({Audit.class, Timing.class, Locked.class})
    void add() {
        trace.add("handler");
    }

    @Get("/trace")
    String trace() {
        return trace.all();
    }
}
