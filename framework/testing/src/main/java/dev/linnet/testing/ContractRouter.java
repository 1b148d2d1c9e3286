package dev.linnet.testing;

import dev.linnet.Problem;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.Values;
import dev.linnet.internal.Cors;
import dev.linnet.internal.Match;
import dev.linnet.internal.Router;
import dev.linnet.internal.Version;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/**
 * The service that {@link HttpContract} calls: {@code /items/{id}} answers the id, {@code /reply/{what}} what it is asked
 * for, and {@code /echo/{rest+}} lines that say what it saw.
 */
final class ContractRouter extends Router {

    private static final int ITEM = 0;
    private static final int REMOVE = 1;
    private static final int REPLY = 2;
    private static final int ECHO = 3;

    ContractRouter() {
        super(Version.CURRENT, new Cors(List.of("https://shop.example"), "", "Content-Type", 300));
    }

    @Override
    public int match(Match match) {
        if (match.length() == 0) {
            return NONE;
        }
        boolean one = match.length() == 2 && match.filled(1);
        return switch (match.segment(0)) {
            case "items" -> one ? item(match) : NONE;
            case "reply" -> one ? REPLY : NONE;
            case "echo" -> match.length() > 1 ? ECHO : NONE;
            default -> NONE;
        };
    }

    private static int item(Match match) {
        return switch (match.method()) {
            case "GET", "HEAD" -> ITEM;
            case "DELETE" -> REMOVE;
            default -> match.allow("GET", "HEAD", "DELETE");
        };
    }

    @Override
    public Response call(int route, Request request) {
        return switch (route) {
            case ITEM -> Response.text(request.segments().get(1));
            case REMOVE -> Response.of(204);
            case REPLY -> reply(request.segments().get(1));
            default -> Response.text(echo(request));
        };
    }

    private static Response reply(String what) {
        return switch (what) {
            case "text" -> Response.text("é😀\"\\\n");
            case "json" -> Response.json("{\"é\":\"\\u0001\"}");
            case "bytes" -> Response.of(200).withBody("image/png", new byte[] {0, (byte) 0x89, 0, (byte) 0xff});
            case "gzip" ->
                Response.of(200)
                        .withBody("text/plain", new byte[] {0x1f, (byte) 0x8b, 8, 0, (byte) 0xff})
                        .withHeader("Content-Encoding", "gzip");
            case "latin" -> Response.of(200).withBody("text/plain; charset=iso-8859-1", new byte[] {(byte) 0xe9});
            case "cookies" ->
                Response.of(200).withCookie("a=1; Path=/").withCookie("b=2; Expires=Thu, 01 Jan 2026 00:00:00 GMT");
            case "twice" ->
                Response.of(200)
                        .addHeader("X-Twice", "1")
                        .withHeader("X-Once", "a, b")
                        .addHeader("x-twice", "2");
            case "created" -> Response.json("{}").withStatus(201).withHeader("Location", "/items/a%20b");
            case "redirect" -> Response.redirect("https://shop.example/?a=b");
            case "conflict" -> throw Problem.conflict("it is taken").withHeader("X-Why", "because");
            case "split" -> Response.of(200).withHeader("X-A", "a\r\nX-Injected: yes");
            default -> throw new IllegalStateException("secret of arn:aws:iam::1:role/x");
        };
    }

    private static String echo(Request request) {
        StringBuilder seen = new StringBuilder();
        line(seen, "method " + request.method());
        line(seen, "path " + request.path());
        line(seen, "raw " + request.rawPath());
        request.segments().forEach(segment -> line(seen, "segment " + segment));
        lines(seen, "query ", request.query());
        lines(seen, "cookie ", request.cookies());
        for (String name : request.headers().names()) {
            line(
                    seen,
                    "header " + name + "=" + String.join(",", request.headers().all(name)));
        }
        try {
            line(seen, "body " + StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(request.body())));
        } catch (CharacterCodingException binary) {
            line(seen, "bytes " + base64(request.body()));
        }
        return seen.toString();
    }

    private static void lines(StringBuilder seen, String kind, Values values) {
        values.forEach(value -> line(seen, kind + value.getKey() + "=" + value.getValue()));
    }

    private static void line(StringBuilder seen, String line) {
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c < ' ') {
                seen.append("\\u").append(String.format("%04x", (int) c));
            } else {
                seen.append(c);
            }
        }
        seen.append('\n');
    }

    static String base64(byte[] bytes) {
        return Base64.getEncoder().encodeToString(bytes);
    }
}
