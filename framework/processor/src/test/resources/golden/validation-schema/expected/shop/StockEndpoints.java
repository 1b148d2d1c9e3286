package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.Upload;
import dev.linnet.internal.Binder;
import dev.linnet.internal.FormBody;
import dev.linnet.internal.JsonBody;
import dev.linnet.internal.JsonReply;
import dev.linnet.internal.Replies;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.core.JsonParser;

/** Binds requests to the handlers of {@link Stock}. Written by Linnet 0.1.0-SNAPSHOT. */
public final class StockEndpoints {

    private final Stock service;

    StockEndpoints(Stock service) {
        this.service = service;
    }

    Response call(int endpoint, Request request) throws Exception {
        return switch (endpoint) {
            case 0 -> numbers(request);
            case 1 -> texts(request);
            case 2 -> containers(request);
            case 3 -> wrapped(request);
            case 4 -> lines(request);
            case 5 -> perhaps(request);
            case 6 -> find(request);
            case 7 -> files(request);
            default -> throw new IllegalArgumentException("Stock has no endpoint " + endpoint);
        };
    }

    // POST /stock/numbers
    private Response numbers(Request request) throws Exception {
        Stock.Numbers numbers = numbersBody(request);
        StockChecks.numbers(numbers);
        service.numbers(numbers);
        return Replies.noContent();
    }

    private static Stock.Numbers numbersBody(Request request) {
        JsonParser in = JsonBody.open(request);
        try {
            Stock.Numbers body = JsonBody.required(in, Stock_NumbersJson.read(in));
            JsonBody.end(in);
            return body;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    // POST /stock/texts
    private Response texts(Request request) throws Exception {
        Stock.Texts texts = textsBody(request);
        StockChecks.texts(texts);
        service.texts(texts);
        return Replies.noContent();
    }

    private static Stock.Texts textsBody(Request request) {
        JsonParser in = JsonBody.open(request);
        try {
            Stock.Texts body = JsonBody.required(in, Stock_TextsJson.read(in));
            JsonBody.end(in);
            return body;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    // POST /stock/containers
    private Response containers(Request request) throws Exception {
        Stock.Containers containers = containersBody(request);
        StockChecks.containers(containers);
        service.containers(containers);
        return Replies.noContent();
    }

    private static Stock.Containers containersBody(Request request) {
        JsonParser in = JsonBody.open(request);
        try {
            Stock.Containers body = JsonBody.required(in, Stock_ContainersJson.read(in));
            JsonBody.end(in);
            return body;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    // POST /stock/wrapped
    private Response wrapped(Request request) throws Exception {
        Replies.acceptJson(request);
        Stock.Wrapped wrapped = wrappedBody(request);
        StockChecks.wrapped(wrapped);
        Stock.Answer result = Replies.present("Stock.wrapped", service.wrapped(wrapped));
        JsonReply reply = new JsonReply();
        Stock_AnswerJson.write(reply.out(), result);
        return reply.response(200);
    }

    private static Stock.Wrapped wrappedBody(Request request) {
        JsonParser in = JsonBody.open(request);
        try {
            Stock.Wrapped body = JsonBody.required(in, Stock_WrappedJson.read(in));
            JsonBody.end(in);
            return body;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    // POST /stock/lines
    private Response lines(Request request) throws Exception {
        List<Stock.Leaf> lines = linesBody(request);
        StockChecks.lines(lines);
        service.lines(lines);
        return Replies.noContent();
    }

    private static List<Stock.Leaf> linesBody(Request request) {
        JsonParser in = JsonBody.open(request);
        try {
            List<Stock.Leaf> body = JsonBody.required(in, ListOfStock_LeafJson.read(in));
            JsonBody.end(in);
            return body;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    // POST /stock/perhaps
    private Response perhaps(Request request) throws Exception {
        Optional<Stock.Leaf> leaf = perhapsBody(request);
        StockChecks.perhaps(leaf);
        service.perhaps(leaf);
        return Replies.noContent();
    }

    private static Optional<Stock.Leaf> perhapsBody(Request request) {
        if (request.body().length == 0) {
            return Optional.empty();
        }
        JsonParser in = JsonBody.open(request);
        try {
            Stock.Leaf body = Stock_LeafJson.read(in);
            JsonBody.end(in);
            return Optional.ofNullable(body);
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    // GET /stock/{code}
    private Response find(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        String code = request.segment(1);
        Stock.Page page = toPage(binder, request);
        String versionText = binder.query(request, "version");
        Integer version = versionText == null ? null : binder.toInt("query", "version", versionText);
        String neededText = binder.query(request, "needed");
        Integer needed = neededText == null ? null : binder.toInt("query", "needed", neededText);
        Integer given = binder.toInt("query", "given", Binder.orElse(binder.query(request, "given"), "5"));
        Set<String> one = new LinkedHashSet<>(request.query().all("one"));
        Optional<String> from = Optional.ofNullable(Binder.header(request, "From"));
        binder.check();
        StockChecks.find(code, page, version, needed, given, one, from);
        String result = Replies.present("Stock.find", service.find(code, page, version, needed, given, one, from));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    private static Stock.Page toPage(Binder binder, Request request) {
        int from = binder.toInt("query", "from", binder.query(request, "from"));
        int count = binder.toInt("query", "n", Binder.orElse(binder.query(request, "n"), "10"));
        List<String> tag = request.query().all("tag");
        if (binder.failed()) {
            return null;
        }
        try {
            return new Stock.Page(from, count, tag);
        } catch (RuntimeException e) {
            return binder.refused("query", "from, n, tag", e);
        }
    }

    // POST /stock/files
    private Response files(Request request) throws Exception {
        Binder binder = new Binder();
        FormBody form = FormBody.multipart(request);
        List<Upload> file = form.parts("file");
        String title = binder.toText("form", "title", form.field(binder, "title"));
        binder.check();
        StockChecks.files(file, title);
        service.files(file, title);
        return Replies.noContent();
    }
}
