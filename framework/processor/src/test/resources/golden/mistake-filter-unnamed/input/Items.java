package shop;

import dev.linnet.After;
import dev.linnet.Before;
import dev.linnet.ExceptionMapper;
import dev.linnet.Filters;
import dev.linnet.Get;
import dev.linnet.Problem;
import dev.linnet.Service;

@Service("items")
final class Items {
    static final class Forgotten {
        @Before
        void before() {}

        @ExceptionMapper
        Problem map(RuntimeException e) {
            return Problem.conflict("x");
        }
    }

    abstract static class Common {
        @After
        void after() {}
    }

    static final class Named extends Common {}

    @Get
    @Filters(Named.class)
    String list() {
        return "";
    }
}
