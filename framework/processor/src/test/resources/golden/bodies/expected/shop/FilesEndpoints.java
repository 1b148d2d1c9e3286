package shop;

import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.Upload;
import dev.linnet.internal.Binder;
import dev.linnet.internal.Bodies;
import dev.linnet.internal.ContentType;
import dev.linnet.internal.FormBody;
import dev.linnet.internal.JsonBody;
import dev.linnet.internal.JsonReply;
import dev.linnet.internal.Replies;
import dev.linnet.internal.Times;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonParser;

/** Binds requests to the handlers of {@link Files}. Written by Linnet 0.1.0-SNAPSHOT. */
public final class FilesEndpoints {

    private final Files service;

    FilesEndpoints(Files service) {
        this.service = service;
    }

    Response call(int endpoint, Request request) throws Exception {
        return switch (endpoint) {
            case 0 -> text(request);
            case 1 -> bytes(request);
            case 2 -> stream(request);
            case 3 -> csv(request);
            case 4 -> image(request);
            case 5 -> maybe(request);
            case 6 -> any(request);
            case 7 -> line(request);
            case 8 -> lines(request);
            case 9 -> form(request);
            case 10 -> entry(request);
            case 11 -> signed(request);
            case 12 -> upload(request);
            case 13 -> parts(request);
            case 14 -> photo(request);
            default -> throw new IllegalArgumentException("Files has no endpoint " + endpoint);
        };
    }

    // PUT /text
    private Response text(Request request) throws Exception {
        Replies.acceptJson(request);
        String text = Bodies.text(request);
        String result = Replies.present("Files.text", service.text(text));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // PUT /bytes
    private Response bytes(Request request) throws Exception {
        Replies.acceptJson(request);
        byte[] bytes = Bodies.bytes(request);
        int result = service.bytes(bytes);
        JsonReply reply = new JsonReply();
        reply.out().writeNumber(result);
        return reply.response(200);
    }

    // PUT /stream
    private Response stream(Request request) throws Exception {
        Replies.acceptJson(request);
        InputStream stream = Bodies.stream(request);
        int result = service.stream(stream);
        JsonReply reply = new JsonReply();
        reply.out().writeNumber(result);
        return reply.response(200);
    }

    // PUT /csv
    private Response csv(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        int skip = binder.toInt("query", "skip", binder.query(request, "skip"));
        binder.check();
        ContentType.check(request, "text/csv, text/tab-separated-values");
        String rows = Bodies.text(request);
        String result = Replies.present("Files.csv", service.csv(skip, rows));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // PUT /image
    private Response image(Request request) throws Exception {
        Replies.acceptJson(request);
        if (request.body().length > 0) {
            ContentType.check(request, "image/*");
        }
        Optional<byte[]> image = request.body().length == 0 ? Optional.empty() : Optional.of(Bodies.bytes(request));
        int result = service.image(image);
        JsonReply reply = new JsonReply();
        reply.out().writeNumber(result);
        return reply.response(200);
    }

    // PUT /maybe
    private Response maybe(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        String nText = binder.query(request, "n");
        Optional<Integer> n = nText == null ? Optional.empty() : Optional.of(binder.toInt("query", "n", nText));
        binder.check();
        String text = request.body().length == 0 ? null : Bodies.text(request);
        String result = Replies.present("Files.maybe", service.maybe(text, n));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // PUT /any
    private Response any(Request request) throws Exception {
        Replies.acceptJson(request);
        ContentType.check(request, "*/*");
        String result = Replies.present("Files.any", service.any(request));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // PUT /line
    private Response line(Request request) throws Exception {
        Replies.acceptJson(request);
        Files.Line line = lineBody(request);
        Files.Line result = Replies.present("Files.line", service.line(line));
        JsonReply reply = new JsonReply();
        Files_LineJson.write(reply.out(), result);
        return reply.response(200);
    }

    private static Files.Line lineBody(Request request) {
        JsonParser in = JsonBody.open(request, "application/vnd.shop.line+json");
        try {
            Files.Line body = JsonBody.required(in, Files_LineJson.read(in));
            JsonBody.end(in);
            return body;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    // POST /lines
    private Response lines(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        int factor = binder.toInt("query", "factor", binder.query(request, "factor"));
        binder.check();
        List<Files.Line> lines = linesBody(request);
        int result = service.lines(factor, lines);
        JsonReply reply = new JsonReply();
        reply.out().writeNumber(result);
        return reply.response(200);
    }

    private static List<Files.Line> linesBody(Request request) {
        JsonParser in = JsonBody.open(request);
        try {
            List<Files.Line> body = JsonBody.required(in, ListOfFiles_LineJson.read(in));
            JsonBody.end(in);
            return body;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    // POST /form
    private Response form(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        FormBody form = FormBody.read(request);
        String name = binder.toText("form", "name", form.field(binder, "name"));
        int number = binder.toInt("form", "n", Binder.orElse(form.filled(binder, "n"), "7"));
        List<Integer> sizes = new ArrayList<>();
        for (String value : form.fields("sizes")) {
            sizes.add(binder.toInt("form", "sizes", value));
        }
        binder.check();
        String result = Replies.present("Files.form", service.form(name, number, sizes));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // POST /entry
    private Response entry(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        Optional<String> q = Optional.ofNullable(binder.query(request, "q"));
        FormBody form = FormBody.read(request);
        Files.Entry entry = toEntry(binder, request, form);
        binder.check();
        String result = Replies.present("Files.entry", service.entry(entry, q));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    private static Files.Entry toEntry(Binder binder, Request request, FormBody form) {
        String title = binder.toText("form", "title", form.field(binder, "title"));
        int copies = binder.toInt("form", "copies", Binder.orElse(form.filled(binder, "copies"), "1"));
        List<String> tags = form.fields("tag");
        String dayText = form.filled(binder, "day");
        Optional<LocalDate> day = dayText == null ? Optional.empty() : Optional.ofNullable(Times.toLocalDate(binder, "form", "day", dayText));
        if (binder.failed()) {
            return null;
        }
        try {
            return new Files.Entry(title, copies, tags, day);
        } catch (RuntimeException e) {
            return binder.refused("form", "title, copies, tag, day", e);
        }
    }

    // POST /signed
    private Response signed(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        FormBody form = FormBody.read(request);
        Files.Signed signed = toSigned(binder, request, form);
        binder.check();
        String result = Replies.present("Files.signed", service.signed(signed));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    private static Files.Signed toSigned(Binder binder, Request request, FormBody form) {
        String name = binder.toText("form", "user", form.field(binder, "user"));
        String signature = binder.toText("header", "X-Signature", Binder.header(request, "X-Signature"));
        if (binder.failed()) {
            return null;
        }
        try {
            return new Files.Signed(name, signature);
        } catch (RuntimeException e) {
            return binder.refused("form", "user, X-Signature", e);
        }
    }

    // POST /upload/{id}
    private Response upload(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        int id = binder.toInt("path", "id", request.segment(1));
        FormBody form = FormBody.multipart(request);
        Upload file = form.part(binder, "file");
        Optional<Upload> cover = Optional.ofNullable(form.optionalPart(binder, "cover"));
        List<Upload> pages = form.parts("page");
        String title = binder.toText("form", "title", form.field(binder, "title"));
        binder.check();
        String result = Replies.present("Files.upload", service.upload(id, file, cover, pages, title));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // POST /parts
    private Response parts(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        FormBody form = FormBody.multipart(request);
        Upload one = form.optionalPart(binder, "one");
        Upload[] many = form.parts("many").toArray(new Upload[0]);
        binder.check();
        String result = Replies.present("Files.parts", service.parts(one, many));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    // POST /photo
    private Response photo(Request request) throws Exception {
        Replies.acceptJson(request);
        Binder binder = new Binder();
        FormBody form = FormBody.multipart(request);
        Files.Photo photo = toPhoto(binder, request, form);
        binder.check();
        String result = Replies.present("Files.photo", service.photo(photo));
        JsonReply reply = new JsonReply();
        reply.out().writeString(result);
        return reply.response(200);
    }

    private static Files.Photo toPhoto(Binder binder, Request request, FormBody form) {
        String title = binder.toText("form", "title", form.field(binder, "title"));
        Upload file = form.part(binder, "image");
        List<Upload> more = form.parts("more");
        Optional<Upload> cover = Optional.ofNullable(form.optionalPart(binder, "cover"));
        int album = binder.toInt("query", "album", binder.query(request, "album"));
        if (binder.failed()) {
            return null;
        }
        try {
            return new Files.Photo(title, file, more, cover, album);
        } catch (RuntimeException e) {
            return binder.refused("form", "title, image, more, cover, album", e);
        }
    }
}
