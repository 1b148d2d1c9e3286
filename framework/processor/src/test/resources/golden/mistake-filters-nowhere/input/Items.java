package shop;

import dev.linnet.Before;
import dev.linnet.Filters;
import dev.linnet.Get;
import dev.linnet.Service;

@Service("items")
final class Items {
    static final class Audit {
        @Before
        void before() {}
    }

    @Filters(Audit.class)
    static final class Plain {}

    @Filters(Audit.class)
    abstract static class Common {}

    @Filters(Audit.class)
    @interface Audited {}

    @Get
    String list() {
        return "";
    }

    @Filters(Audit.class)
    void helper() {}
}
