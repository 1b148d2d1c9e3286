package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.ExceptionTable;
import dev.linnet.internal.Replies;
import shop.Orders.Errors;

/** The exceptions that the function {@code Orders} answers, the nearest first. Written by Linnet 0.1.0-SNAPSHOT. */
final class OrdersExceptionTable extends ExceptionTable {

    private final Errors orders_Errors;

    OrdersExceptionTable(Errors orders_Errors) {
        this.orders_Errors = orders_Errors;
    }

    @Override
    protected int find(Throwable failure, int route) {
        if (failure instanceof IllegalStateException && route == 0) {
            return 0;
        }
        return NONE;
    }

    @Override
    protected Class<? extends Throwable> type(int entry) {
        return switch (entry) {
            case 0 -> IllegalStateException.class;
            default -> throw new IllegalArgumentException("there is no entry " + entry);
        };
    }

    @Override
    protected Response map(int entry, Throwable failure, Request request) throws Exception {
        return switch (entry) {
            case 0 -> problem(Replies.present("Errors.map", orders_Errors.map((IllegalStateException) failure)));
            default -> throw new IllegalArgumentException("there is no entry " + entry);
        };
    }
}
