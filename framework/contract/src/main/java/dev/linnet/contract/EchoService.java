package dev.linnet.contract;

import dev.linnet.Cors;
import dev.linnet.Delete;
import dev.linnet.Get;
import dev.linnet.Patch;
import dev.linnet.Post;
import dev.linnet.Put;
import dev.linnet.Request;
import dev.linnet.Response;
import dev.linnet.Service;
import dev.linnet.Values;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;

/** Answers lines that say what a handler sees of a request: {@code method}, {@code path}, {@code raw}, {@code segment}, … */
@Service(name = "contract", path = "/echo")
@Cors(origins = "https://shop.example", headers = "Content-Type", maxAge = 300)
final class EchoService {

    @Get("/{rest+}")
    Response get(String rest, Request request) {
        return seen(rest, request);
    }

    @Post("/{rest+}")
    Response post(String rest, Request request) {
        return seen(rest, request);
    }

    @Put("/{rest+}")
    Response put(String rest, Request request) {
        return seen(rest, request);
    }

    @Patch("/{rest+}")
    Response patch(String rest, Request request) {
        return seen(rest, request);
    }

    @Delete("/{rest+}")
    Response delete(String rest, Request request) {
        return seen(rest, request);
    }

    private static Response seen(String rest, Request request) {
        StringBuilder seen = new StringBuilder();
        line(seen, "rest " + rest);
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
            line(seen, "bytes " + Base64.getEncoder().encodeToString(request.body()));
        }
        return Response.text(seen.toString());
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
}
