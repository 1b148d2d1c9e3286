package dev.linnet.contract;

import dev.linnet.After;
import dev.linnet.Around;
import dev.linnet.Attribute;
import dev.linnet.Before;
import dev.linnet.Chain;
import dev.linnet.Cookie;
import dev.linnet.Filters;
import dev.linnet.Get;
import dev.linnet.Header;
import dev.linnet.Problem;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.Service;
import org.jspecify.annotations.Nullable;

/** Filters of the function, which every answer shows, and of handlers. */
@Service(name = "contract", path = "/filters")
@Filters(FilterService.Marked.class)
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
