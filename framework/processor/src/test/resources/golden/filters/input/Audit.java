package shop;

import dev.linnet.Attribute;
import dev.linnet.Before;
import dev.linnet.Filters;
import dev.linnet.Query;
import dev.linnet.Request;

final class Audit {
    @Filters(Audit.class)
    @interface Audited {}

    record Entry(int number) {}

    @Before
    Entry entry(@Query(defaultValue = "7") int number, @Attribute Orders.Tenant tenant, Request request) {
        return new Entry(number);
    }
}
