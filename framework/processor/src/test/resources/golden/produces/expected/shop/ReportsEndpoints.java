package shop;

import dev.linnet.Created;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Binder;
import dev.linnet.internal.Caching;
import dev.linnet.internal.JsonReply;
import dev.linnet.internal.Replies;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;

/** Binds requests to the handlers of {@link Reports}. Written by Linnet 0.1.0-SNAPSHOT. */
public final class ReportsEndpoints {

    private final Reports service;

    ReportsEndpoints(Reports service) {
        this.service = service;
    }

    Response call(int endpoint, Request request) throws Exception {
        return switch (endpoint) {
            case 0 -> find(request);
            case 1 -> table(request);
            case 2 -> page(request);
            case 3 -> raw(request);
            case 4 -> image(request);
            case 5 -> stream(request);
            case 6 -> create(request);
            case 7 -> choice(request);
            case 8 -> names(request);
            default -> throw new IllegalArgumentException("Reports has no endpoint " + endpoint);
        };
    }

    // GET /reports/{id}
    private Response find(Request request) throws Exception {
        String mediaType = Replies.accept(request, "application/json", "application/vnd.shop.report+json");
        Binder binder = new Binder();
        int id = binder.toInt("path", "id", request.segment(1));
        binder.check();
        Reports.Report result = Replies.present("Reports.find", service.find(id));
        JsonReply reply = new JsonReply();
        Reports_ReportJson.write(reply.out(), result);
        Response response = reply.response(200, mediaType).withVary("Accept");
        return Caching.apply(response, "private, max-age=60", true);
    }

    // GET /reports
    private Response table(Request request) throws Exception {
        String mediaType = Replies.accept(request, "text/csv; charset=utf-8", "text/tab-separated-values; charset=utf-8");
        Response response = Replies.text(mediaType, Replies.present("Reports.table", service.table(request))).withVary("Accept");
        return Caching.apply(response, "no-cache", false);
    }

    // GET /reports/page
    private Response page(Request request) throws Exception {
        Replies.accept(request, "text/html; charset=utf-8");
        Binder binder = new Binder();
        boolean some = binder.toBoolean("query", "some", binder.query(request, "some"));
        binder.check();
        Optional<String> result = Replies.present("Reports.page", service.page(some));
        if (result.isEmpty()) {
            throw Replies.absent();
        }
        return Replies.text("text/html; charset=utf-8", result.get());
    }

    // GET /reports/raw
    private Response raw(Request request) throws Exception {
        Replies.accept(request, "application/json");
        return Replies.text("application/json", Replies.present("Reports.raw", service.raw()));
    }

    // GET /reports/image
    private Response image(Request request) throws Exception {
        Replies.accept(request, "image/png");
        Optional<byte[]> result = Replies.present("Reports.image", service.image());
        if (result.isEmpty()) {
            throw Replies.absent();
        }
        return Replies.bytes("image/png", result.get());
    }

    // GET /reports/stream
    private Response stream(Request request) throws Exception {
        return Replies.stream("application/octet-stream", Replies.present("Reports.stream", service.stream()));
    }

    // POST /reports/text
    private Response create(Request request) throws Exception {
        Replies.accept(request, "text/plain; charset=utf-8");
        Created<String> result = Replies.present("Reports.create", service.create());
        return Replies.answer("/reports", result, Replies.text("text/plain; charset=utf-8", result.body()));
    }

    // GET /reports/choice
    private Response choice(Request request) throws Exception {
        Replies.accept(request, "application/json", "text/csv");
        return Replies.present("Reports.choice", service.choice(request)).withVary("Accept");
    }

    // GET /reports/names
    private Response names(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        String mediaTypeValue = binder.toText("query", "mediaType", binder.query(request, "mediaType"));
        binder.check();
        List<String> result = Replies.present("Reports.names", service.names(mediaTypeValue));
        JsonReply reply = new JsonReply();
        ListOfStringJson.write(reply.out(), result);
        return reply.response(200);
    }
}
