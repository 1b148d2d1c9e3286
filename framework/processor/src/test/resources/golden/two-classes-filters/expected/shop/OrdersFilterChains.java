package shop;

import dev.linnet.Chain;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.FilterChains;
import dev.linnet.internal.Replies;

/** The filters of the function {@code Orders}, from the outermost in. Written by Linnet 0.1.0-SNAPSHOT. */
final class OrdersFilterChains extends FilterChains {

    private final Audit audit;
    private final Confirm confirm;
    private final Orders orders;

    OrdersFilterChains(Audit audit, Confirm confirm, Orders orders) {
        super(4);
        this.audit = audit;
        this.confirm = confirm;
        this.orders = orders;
    }

    @Override
    protected int first(int route) {
        return switch (route) {
            case 0 -> 4;
            default -> 0;
        };
    }

    @Override
    protected int end(int route) {
        return switch (route) {
            case 0 -> 6;
            default -> 0;
        };
    }

    @Override
    protected Response run(int filter, Request request, Chain chain) throws Exception {
        return switch (filter) {
            case 0 -> auditAfter(request, chain);
            case 1 -> auditBefore(request, chain);
            case 2 -> ordersFirst(request, chain);
            case 3 -> ordersSecond(request, chain);
            case 4 -> confirmAfter(request, chain);
            case 5 -> confirmBefore(request, chain);
            default -> throw new IllegalArgumentException("there is no filter " + filter);
        };
    }

    // @After Audit.after
    private Response auditAfter(Request request, Chain chain) throws Exception {
        Response response = chain.proceed(request);
        audit.after();
        return response;
    }

    // @Before Audit.before
    private Response auditBefore(Request request, Chain chain) throws Exception {
        audit.before();
        return chain.proceed(request);
    }

    // @Before Orders.first
    private Response ordersFirst(Request request, Chain chain) throws Exception {
        orders.first();
        return chain.proceed(request);
    }

    // @Before Orders.second
    private Response ordersSecond(Request request, Chain chain) throws Exception {
        orders.second();
        return chain.proceed(request);
    }

    // @After Confirm.after
    private Response confirmAfter(Request request, Chain chain) throws Exception {
        Response response = chain.proceed(request);
        confirm.after();
        return response;
    }

    // @Before Confirm.before
    private Response confirmBefore(Request request, Chain chain) throws Exception {
        confirm.before();
        return chain.proceed(request);
    }
}
