package shop;

import dev.linnet.Before;
import dev.linnet.Filters;
import dev.linnet.Get;
import dev.linnet.Service;
import java.util.function.Supplier;

@Service("items")
@Filters({Items.Empty.class, Items.Kind.class, String.class})
final class Items {
    static final class Empty {}

    interface Kind {
        @Before
        void before();
    }

    static final class Asking {
        Asking(Supplier<String> name) {}

        @Before
        void before() {}
    }

    private static final class Hidden {
        @Before
        void before() {}
    }

    @Filters(Asking.class)
    @interface Asked {}

    @Get
    @Asked
    String list() {
        return "";
    }

    @Get("/hidden")
    @Filters(Hidden.class)
    String hidden() {
        return "";
    }
}
