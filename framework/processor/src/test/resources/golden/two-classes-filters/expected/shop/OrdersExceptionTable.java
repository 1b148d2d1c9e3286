package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.ExceptionTable;
import dev.linnet.internal.ProblemTypes;
import dev.linnet.internal.Replies;
import shop.OrderAdmin.Gone;

/** The exceptions that the function {@code Orders} answers, the nearest first. Written by Linnet 0.1.0-SNAPSHOT. */
final class OrdersExceptionTable extends ExceptionTable {

    private final OrderAdmin orderAdmin;

    OrdersExceptionTable(OrderAdmin orderAdmin) {
        this.orderAdmin = orderAdmin;
    }

    @Override
    protected int find(Throwable failure, int route) {
        if (failure instanceof IllegalStateException) {
            return 0;
        }
        if (failure instanceof Gone) {
            return 1;
        }
        return NONE;
    }

    @Override
    protected Class<? extends Throwable> type(int entry) {
        return switch (entry) {
            case 0 -> IllegalStateException.class;
            case 1 -> Gone.class;
            default -> throw new IllegalArgumentException("there is no entry " + entry);
        };
    }

    @Override
    protected Response map(int entry, Throwable failure, Request request) throws Exception {
        return switch (entry) {
            case 0 -> problem(Replies.present("OrderAdmin.broken", orderAdmin.broken((IllegalStateException) failure)));
            case 1 -> problem(ProblemTypes.of(failure, 410, "It is gone", ""));
            default -> throw new IllegalArgumentException("there is no entry " + entry);
        };
    }
}
