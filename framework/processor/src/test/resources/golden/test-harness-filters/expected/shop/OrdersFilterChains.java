package shop;

import dev.linnet.Chain;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.FilterChains;
import dev.linnet.internal.Replies;
import shop.Orders.Guard;
import shop.Orders.Plain;

/** The filters of the function {@code Orders}, from the outermost in. Written by Linnet 0.1.0-SNAPSHOT. */
final class OrdersFilterChains extends FilterChains {

    private final Guard orders_Guard;
    private final Plain orders_Plain;

    OrdersFilterChains(Guard orders_Guard, Plain orders_Plain) {
        super(2);
        this.orders_Guard = orders_Guard;
        this.orders_Plain = orders_Plain;
    }

    @Override
    protected Response run(int filter, Request request, Chain chain) throws Exception {
        return switch (filter) {
            case 0 -> orders_GuardCheck(request, chain);
            case 1 -> orders_PlainCheck(request, chain);
            default -> throw new IllegalArgumentException("there is no filter " + filter);
        };
    }

    // @Before Guard.check
    private Response orders_GuardCheck(Request request, Chain chain) throws Exception {
        orders_Guard.check();
        return chain.proceed(request);
    }

    // @Before Plain.check
    private Response orders_PlainCheck(Request request, Chain chain) throws Exception {
        orders_Plain.check();
        return chain.proceed(request);
    }
}
