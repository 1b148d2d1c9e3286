package dev.linnet.internal;

import dev.linnet.Problem;
import dev.linnet.Request;
import dev.linnet.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Requests that are to be answered in full only if something holds (RFC 9110 §13). */
public final class Conditional {

    private static final List<String> HEADERS =
            List.of("If-Match", "If-None-Match", "If-Modified-Since", "If-Unmodified-Since");

    private Conditional() {}

    /** Whether the request has a condition. */
    static boolean isOn(Request request) {
        for (String header : HEADERS) {
            if (request.header(header) != null) {
                return true;
            }
        }
        return false;
    }

    /** The answer to a GET or HEAD whose full answer is a 200: that, 304 or 412, in the order of RFC 9110 §13.2.2. */
    static Response answer(Request request, Response full) {
        String etag = full.header("ETag");
        String date = full.header("Last-Modified");
        Instant modified = date == null ? null : HttpDate.parse(date);
        if (!matches(request, etag, modified)) {
            return ProblemJson.response(failed(), request.id());
        }
        List<String> noneMatch = request.headers().all("If-None-Match");
        if (!noneMatch.isEmpty()) {
            String known = etag == null ? star(noneMatch) : ETags.find(noneMatch, etag, false);
            return known == null ? full : notModified(request, full, etag == null ? null : known);
        }
        Instant since = date(request, "If-Modified-Since");
        return since != null && modified != null && !modified.isAfter(since) ? notModified(request, full, etag) : full;
    }

    /**
     * Checks, before something is changed, that it is as the client knows it.
     *
     * @param etag the tag of what there is; null when there is nothing
     * @throws Problem 412 when it is not
     */
    public static void require(Request request, @Nullable String etag, @Nullable Instant modified) {
        String tag = etag == null ? null : ETags.of(etag);
        List<String> noneMatch = request.headers().all("If-None-Match");
        boolean known = tag != null && !noneMatch.isEmpty() && ETags.find(noneMatch, tag, false) != null;
        if (known || !matches(request, tag, modified)) {
            throw failed();
        }
    }

    private static boolean matches(Request request, @Nullable String etag, @Nullable Instant modified) {
        List<String> match = request.headers().all("If-Match");
        if (!match.isEmpty()) {
            return etag != null && ETags.find(match, etag, true) != null;
        }
        Instant since = date(request, "If-Unmodified-Since");
        return since == null || modified == null || modified.getEpochSecond() <= since.getEpochSecond();
    }

    private static Problem failed() {
        return Problem.of(412, "what is there is not what the request expects; get it again, then repeat the change");
    }

    private static @Nullable Instant date(Request request, String header) {
        String text = request.header(header);
        return text == null ? null : HttpDate.parse(text);
    }

    private static @Nullable String star(List<String> lines) {
        return lines.size() == 1 && lines.get(0).strip().equals("*") ? "*" : null;
    }

    /**
     * 304 without what describes the body, which the client has (RFC 9110 §15.4.5).
     *
     * @param etag the tag as the client knows it: with compression or without
     */
    private static Response notModified(Request request, Response full, @Nullable String etag) {
        boolean varies = full.body().length >= Dispatcher.WORTH_COMPRESSING && Gzip.varies(request, full);
        Response response = Response.of(304);
        for (Map.Entry<String, String> header : (varies ? full.withVary("Accept-Encoding") : full).headers()) {
            if (isKept(header.getKey(), etag != null)) {
                response = response.addHeader(header.getKey(), header.getValue());
            }
        }
        return etag == null ? response : response.withHeader("ETag", etag);
    }

    private static boolean isKept(String name, boolean tagged) {
        return !name.regionMatches(true, 0, "Content-", 0, 8) && !(tagged && name.equalsIgnoreCase("Last-Modified"))
                || name.equalsIgnoreCase("Content-Location");
    }
}
