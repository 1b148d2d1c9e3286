package shop;

import dev.linnet.After;
import dev.linnet.Attribute;
import dev.linnet.Before;
import dev.linnet.Filters;
import dev.linnet.Get;
import dev.linnet.Service;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

@Service("items")
@Filters(Items.Provider.class)
final class Items {
    record Tenant(String name) {}

    record Session(String name) {}

    record Trace(String name) {}

    static final class Provider {
        @Before
        Tenant tenant() {
            return new Tenant("");
        }

        @After
        void log(@Attribute Tenant tenant) {}

        @After
        void logToo(@Attribute Optional<Tenant> tenant) {}
    }

    static final class Sessions {
        @Before
        Session session(@Attribute Tenant tenant, @Attribute Trace trace) {
            return new Session("");
        }
    }

    @Get
    String list(@Attribute Tenant tenant, @Attribute Session session, @Attribute @Nullable Trace trace) {
        return "";
    }

    @Get("/a")
    @Filters(Sessions.class)
    String with(@Attribute Session session) {
        return "";
    }
}
