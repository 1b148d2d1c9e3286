package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Binder;
import dev.linnet.internal.JsonBody;
import dev.linnet.internal.Replies;
import java.util.List;
import tools.jackson.core.JsonParser;

/** Binds requests to the handlers of {@link Trips}. Written by Linnet 0.1.0-SNAPSHOT. */
public final class TripsEndpoints {

    private final Trips service;

    TripsEndpoints(Trips service) {
        this.service = service;
    }

    Response call(int endpoint, Request request) throws Exception {
        return switch (endpoint) {
            case 0 -> book(request);
            case 1 -> list(request);
            case 2 -> few(request);
            case 3 -> plain(request);
            default -> throw new IllegalArgumentException("Trips has no endpoint " + endpoint);
        };
    }

    // POST /trips
    private Response book(Request request) throws Exception {
        Trips.Trip trip = bookBody(request);
        TripsChecks.book(trip);
        service.book(trip);
        return Replies.noContent();
    }

    private static Trips.Trip bookBody(Request request) {
        JsonParser in = JsonBody.open(request);
        try {
            Trips.Trip body = JsonBody.required(in, Trips_TripJson.read(in));
            JsonBody.end(in);
            return body;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    // GET /trips
    private Response list(Request request) throws Exception {
        Binder binder = new Binder();
        Trips.Filter filter = toFilter(binder, request);
        binder.check();
        TripsChecks.list(filter);
        service.list(filter);
        return Replies.noContent();
    }

    private static Trips.Filter toFilter(Binder binder, Request request) {
        int page = binder.toInt("query", "page", binder.query(request, "page"));
        String tenant = binder.toText("header", "X-Tenant", Binder.header(request, "X-Tenant"));
        List<String> airports = request.query().all("airports");
        if (binder.failed()) {
            return null;
        }
        try {
            return new Trips.Filter(page, tenant, airports);
        } catch (RuntimeException e) {
            return binder.refused("query", "page, X-Tenant, airports", e);
        }
    }

    // GET /trips/few
    private Response few(Request request) throws Exception {
        Binder binder = new Binder();
        Trips.Filter filter = toFilter(binder, request);
        Trips.Plain plain = toPlain(binder, request);
        binder.check();
        TripsChecks.few(filter);
        service.few(filter, plain);
        return Replies.noContent();
    }

    private static Trips.Plain toPlain(Binder binder, Request request) {
        int page = binder.toInt("query", "page", binder.query(request, "page"));
        if (binder.failed()) {
            return null;
        }
        try {
            return new Trips.Plain(page);
        } catch (RuntimeException e) {
            return binder.refused("query", "page", e);
        }
    }

    // GET /trips/plain
    private Response plain(Request request) throws Exception {
        Binder binder = new Binder();
        Trips.Plain plain = toPlain(binder, request);
        int other = binder.toInt("query", "page", binder.query(request, "page"));
        binder.check();
        TripsChecks.plain(plain);
        service.plain(plain, other);
        return Replies.noContent();
    }
}
