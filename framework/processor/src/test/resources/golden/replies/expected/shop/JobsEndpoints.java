package shop;

import dev.linnet.Created;
import dev.linnet.Reply;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.internal.Binder;
import dev.linnet.internal.Caching;
import dev.linnet.internal.JsonReply;
import dev.linnet.internal.Replies;
import java.io.InputStream;
import java.util.List;

/** Binds requests to the handlers of {@link Jobs}. Written by Linnet 0.1.0-SNAPSHOT. */
public final class JobsEndpoints {

    private final Jobs service;

    JobsEndpoints(Jobs service) {
        this.service = service;
    }

    Response call(int endpoint, Request request) throws Exception {
        return switch (endpoint) {
            case 0 -> start(request);
            case 1 -> put(request);
            case 2 -> find(request);
            case 3 -> log(request);
            case 4 -> bytes(request);
            case 5 -> stream(request);
            case 6 -> created(request);
            default -> throw new IllegalArgumentException("Jobs has no endpoint " + endpoint);
        };
    }

    // POST /jobs
    private Response start(Request request) throws Exception {
        Replies.acceptJson(request);
        Reply<Jobs.Job> result = Replies.present("Jobs.start", service.start());
        JsonReply reply = new JsonReply();
        Jobs_JobJson.write(reply.out(), result.body());
        return Replies.answer("/jobs", result, reply.response(result.status()));
    }

    // PUT /jobs/{id}
    private Response put(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        int id = binder.toInt("path", "id", request.segment(1));
        binder.check();
        Reply<Jobs.Job> result = Replies.present("Jobs.put", service.put(id));
        JsonReply reply = new JsonReply();
        Jobs_JobJson.write(reply.out(), result.body());
        return Replies.answer("/jobs", result, reply.response(result.status()));
    }

    // GET /jobs/{id}
    private Response find(Request request) throws Exception {
        String mediaType = Replies.accept(request, "application/json", "application/vnd.shop.job+json");
        Binder binder = new Binder();
        int id = binder.toInt("path", "id", request.segment(1));
        binder.check();
        Reply<Jobs.Job> result = service.find(id);
        if (result == null) {
            throw Replies.absent();
        }
        JsonReply reply = new JsonReply();
        Jobs_JobJson.write(reply.out(), result.body());
        Response response = Replies.answer("/jobs", result, reply.response(result.status(), mediaType)).withVary("Accept");
        return Caching.apply(response, "max-age=60", true);
    }

    // GET /jobs/log
    private Response log(Request request) throws Exception {
        Replies.accept(request, "text/plain; charset=utf-8");
        Reply<String> result = Replies.present("Jobs.log", service.log());
        return Replies.answer("/jobs", result, Replies.text("text/plain; charset=utf-8", result.body()));
    }

    // GET /jobs/bytes
    private Response bytes(Request request) throws Exception {
        Reply<byte[]> result = Replies.present("Jobs.bytes", service.bytes());
        return Replies.answer("/jobs", result, Replies.bytes("application/octet-stream", result.body()));
    }

    // GET /jobs/stream
    private Response stream(Request request) throws Exception {
        Reply<InputStream> result = Replies.present("Jobs.stream", service.stream());
        return Replies.answer("/jobs", result, Replies.stream("application/octet-stream", result.body()));
    }

    // POST /jobs/created
    private Response created(Request request) throws Exception {
        Replies.acceptJson(request);
        Created<List<Jobs.Job>> result = Replies.present("Jobs.created", service.created());
        JsonReply reply = new JsonReply();
        ListOfJobs_JobJson.write(reply.out(), result.body());
        return Replies.answer("/jobs", result, reply.response(result.status()));
    }
}
