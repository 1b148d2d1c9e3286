package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Replies;

/** Binds requests to the handlers of {@link OrderAdmin}. Written by Linnet 0.1.0-SNAPSHOT. */
public final class OrderAdminEndpoints {

    private final OrderAdmin service;

    OrderAdminEndpoints(OrderAdmin service) {
        this.service = service;
    }

    Response call(int endpoint, Request request) throws Exception {
        return switch (endpoint) {
            case 0 -> delete(request);
            default -> throw new IllegalArgumentException("OrderAdmin has no endpoint " + endpoint);
        };
    }

    // DELETE /admin/orders/{id}
    private Response delete(Request request) throws Exception {
        String id = request.segment(2);
        service.delete(id);
        return Replies.noContent();
    }
}
