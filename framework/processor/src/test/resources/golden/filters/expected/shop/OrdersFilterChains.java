package shop;

import dev.linnet.Chain;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Attributes;
import dev.linnet.internal.Binder;
import dev.linnet.internal.FilterChains;
import dev.linnet.internal.Replies;
import java.util.Optional;

/** The filters of the function {@code Orders}, from the outermost in. Written by Linnet 0.1.0-SNAPSHOT. */
final class OrdersFilterChains extends FilterChains {

    private final Audit audit;
    private final Locked locked;
    private final Orders orders;
    private final Timing timing;

    OrdersFilterChains(Audit audit, Locked locked, Orders orders, Timing timing) {
        super(6);
        this.audit = audit;
        this.locked = locked;
        this.orders = orders;
        this.timing = timing;
    }

    @Override
    protected int first(int route) {
        return switch (route) {
            case 1 -> 6;
            case 2 -> 7;
            default -> 0;
        };
    }

    @Override
    protected int end(int route) {
        return switch (route) {
            case 1 -> 7;
            case 2 -> 9;
            default -> 0;
        };
    }

    @Override
    protected Response run(int filter, Request request, Chain chain) throws Exception {
        return switch (filter) {
            case 0 -> ordersTenant(request, chain);
            case 1 -> ordersName(request, chain);
            case 2 -> timingSentToo(request, chain);
            case 3 -> timingSent(request, chain);
            case 4 -> timingAround(request, chain);
            case 5 -> timingSecond(request, chain);
            case 6, 7 -> auditEntry(request, chain);
            case 8 -> lockedCheck(request, chain);
            default -> throw new IllegalArgumentException("there is no filter " + filter);
        };
    }

    // @Before Orders.tenant
    private Response ordersTenant(Request request, Chain chain) throws Exception {
        Binder binder = new Binder();
        String apiKey = binder.toText("header", "Api-Key", Binder.header(request, "Api-Key"));
        binder.check();
        request.setAttribute(Orders.Tenant.class, Replies.present("Orders.tenant", orders.tenant(apiKey)));
        return chain.proceed(request);
    }

    // @After Orders.name
    private Response ordersName(Request request, Chain chain) throws Exception {
        Response response = chain.proceed(request);
        Optional<Orders.Tenant> tenant = Optional.ofNullable(request.attribute(Orders.Tenant.class));
        return Replies.present("Orders.name", orders.name(response, tenant));
    }

    // @After Timing.sentToo
    private Response timingSentToo(Request request, Chain chain) throws Exception {
        Response response = chain.proceed(request);
        timing.sentToo();
        return response;
    }

    // @After Timing.sent
    private Response timingSent(Request request, Chain chain) throws Exception {
        Response response = chain.proceed(request);
        timing.sent(request, response);
        return response;
    }

    // @Around Timing.around
    private Response timingAround(Request request, Chain chain) throws Exception {
        return Replies.present("Timing.around", timing.around(request, chain));
    }

    // @Before Timing.second
    private Response timingSecond(Request request, Chain chain) throws Exception {
        timing.second();
        return chain.proceed(request);
    }

    // @Before Audit.entry
    private Response auditEntry(Request request, Chain chain) throws Exception {
        Binder binder = new Binder();
        int number = binder.toInt("query", "number", Binder.orElse(binder.query(request, "number"), "7"));
        Orders.Tenant tenant = Attributes.present(request, Orders.Tenant.class, "Audit.entry");
        binder.check();
        request.setAttribute(Audit.Entry.class, Replies.present("Audit.entry", audit.entry(number, tenant, request)));
        return chain.proceed(request);
    }

    // @Before Locked.check
    private Response lockedCheck(Request request, Chain chain) throws Exception {
        String open = Binder.cookie(request, "open");
        Response answer = locked.check(open);
        return answer == null ? chain.proceed(request) : answer;
    }
}
