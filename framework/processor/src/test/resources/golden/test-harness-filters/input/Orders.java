package shop;

import dev.linnet.Before;
import dev.linnet.ExceptionMapper;
import dev.linnet.Filters;
import dev.linnet.Get;
import dev.linnet.Problem;
import dev.linnet.Service;
import jakarta.inject.Inject;

@Service("orders")
@Filters({Orders.Guard.class, Orders.Plain.class})
final class Orders {
    static class Keys {
        @Inject
        Keys() {}

        boolean has(String key) {
            return !key.isEmpty();
        }
    }

    static final class Guard {
        private final Keys keys;

        @Inject
        Guard(Keys keys) {
            this.keys = keys;
        }

        @Before
        void check() {
            keys.has("");
        }
    }

    static final class Plain {
        @Before
        void check() {}
    }

    static final class Errors {
        @ExceptionMapper
        Problem map(IllegalStateException e) {
            return Problem.conflict("x");
        }
    }

    @Get
    @Filters(Errors.class)
    String list() {
        return "";
    }
}
