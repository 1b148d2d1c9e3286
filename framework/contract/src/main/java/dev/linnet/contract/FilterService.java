package dev.linnet.contract;

import dev.linnet.After;
import dev.linnet.Around;
import dev.linnet.Attribute;
import dev.linnet.Before;
import dev.linnet.Body;
import dev.linnet.Chain;
import dev.linnet.Cookie;
import dev.linnet.Filters;
import dev.linnet.Get;
import dev.linnet.Header;
import dev.linnet.Post;
import dev.linnet.Problem;
import dev.linnet.Query;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.Service;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Filters of the function, which every answer shows, and of handlers. */
@Service(name = "contract", path = "/filters")
@Filters({FilterService.Marked.class, FilterService.Changes.class})
@SuppressWarnings("DoNotCallSuggester") // handlers that throw are called by what Linnet writes
final class FilterService {

    record Tenant(String name) {}

    /** For every request: says what it saw. */
    static final class Marked {
        @After
        Response mark(Response response) {
            return response.withHeader("X-Filtered", Integer.toString(response.status()));
        }
    }

    static final class Keys {
        @Before
        Tenant tenant(@Header String apiKey) {
            if (!apiKey.equals("acme")) {
                throw Problem.of(401, "the key is not known").withHeader("WWW-Authenticate", "Key");
            }
            return new Tenant(apiKey);
        }

        @Before(1)
        @Nullable
        Response closed(@Cookie @Nullable String closed) {
            return closed == null ? null : Response.text("closed").withStatus(503);
        }

        @Around(-1)
        Response again(Request request, Chain chain) {
            Response response = chain.proceed(request);
            return response.withHeader("X-Inside", Integer.toString(response.status()));
        }
    }

    /** For every request: passes on another one where its headers say so. */
    static final class Changes {
        @Around
        Response change(Request request, Chain chain) {
            String path = request.header("X-Path");
            String method = request.header("X-Method");
            Request changed = path == null ? request : request.withPath(path);
            return chain.proceed(method == null ? changed : changed.withMethod(method));
        }
    }

    /** For a handler: passes on what that cannot serve, or may see. */
    static final class Rewrites {
        @Around
        Response rewrite(Request request, Chain chain) {
            String path = request.header("X-Inner-Path");
            Request changed = request.withHeader("X-Seen", "changed")
                    .withQuery("q", "changed")
                    .withHeader("Cookie", "c=changed")
                    .withBody("text/plain", "changed".getBytes(StandardCharsets.UTF_8));
            return chain.proceed(path == null ? changed : changed.withPath(path));
        }
    }

    @Post("/rewritten/{id}")
    @Filters(Rewrites.class)
    String rewritten(String id, @Header String xSeen, @Query List<String> q, @Cookie String c, @Body String body) {
        return String.join(" ", id, xSeen, q.toString(), c, body);
    }

    @Get("/tenant")
    @Filters(Keys.class)
    String tenant(@Attribute Tenant tenant) {
        return tenant.name();
    }

    @Get("/failure")
    @Filters(Keys.class)
    void failure() {
        throw new IllegalStateException("secret");
    }
}
