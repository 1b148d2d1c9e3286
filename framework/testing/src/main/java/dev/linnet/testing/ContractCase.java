package dev.linnet.testing;

import dev.linnet.testing.HttpContract.Call;
import dev.linnet.testing.HttpContract.Header;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One row of the contract.
 *
 * @param status what the client gets
 * @param headers what the client gets; others may be there
 * @param body {@code text …}, {@code base64 …}, {@code empty}, {@code problem}, or lines of {@link ContractRouter}'s echo: of
 *     each kind of line that is named, all are; a kind alone means none of it
 */
record ContractCase(String name, Call call, int status, Map<String, String> headers, List<String> body) {

    /** The whole contract. */
    static List<ContractCase> table() {
        List<ContractCase> table = new ArrayList<>();
        paths(table);
        routes(table);
        queriesHeadersCookies(table);
        bodies(table);
        replies(table);
        return table;
    }

    private static void paths(List<ContractCase> table) {
        table.add(row(
                "path",
                "GET /echo/a",
                "200",
                "method GET",
                "path /echo/a",
                "segment echo",
                "segment a",
                "query",
                "body"));
        table.add(row("path decoded", "GET /echo/a%20b/%C3%A9%F0%9F%98%80", "200", "path /echo/a b/é😀"));
        table.add(row("path decoded once", "GET /echo/100%2541%252F", "200", "path /echo/100%41%2F"));
        table.add(row("raw path", "GET /echo/a%20b", "200", "raw /echo/a%20b"));
        table.add(row("plus in a path is a plus", "GET /items/a+b", "200", "text a+b"));
        table.add(row("encoded slash is no separator", "GET /items/a%2Fb", "200", "text a/b"));
        table.add(row("encoded question mark", "GET /items/a%3Fb", "200", "text a?b"));
        table.add(row("trailing slash", "GET /items/7/", "200", "text 7"));
        table.add(row("double slash inside", "GET /items//7", "404"));
        table.add(row("double slash in front", "GET //items/7", "404"));
        table.add(row("dot segments", "GET /echo/../items/7", "400"));
        table.add(row("encoded dot segments", "GET /echo/%2e%2e/items/7", "400"));
        table.add(row("dot segments behind encoded slashes", "GET /echo/a%2f..%2f..%2fitems", "400"));
        table.add(row("encoded NUL", "GET /items/a%00b", "400"));
        table.add(row("broken percent-encoding", "GET /items/%zz", "400"));
        table.add(row("cut percent-encoding", "GET /items/a%4", "400"));
        table.add(row("overlong UTF-8", "GET /items/%c0%ae", "400"));
        table.add(row("path of 10 KB", "GET /items/" + "a".repeat(10 * 1024), "414"));
    }

    private static void routes(List<ContractCase> table) {
        String allow = "Allow: GET, HEAD, DELETE, OPTIONS";
        table.add(row("POST", "POST /echo/a", "200", "method POST"));
        table.add(row("PUT", "PUT /echo/a", "200", "method PUT"));
        table.add(row("PATCH", "PATCH /echo/a", "200", "method PATCH"));
        table.add(row("DELETE without content", "DELETE /items/7", "204", "empty"));
        table.add(row(
                "HEAD is GET without the body",
                "HEAD /items/7",
                "200\nContent-Type: text/plain; charset=utf-8",
                "empty"));
        table.add(row("unknown path", "GET /nowhere", "404", "problem"));
        table.add(row("wrong method", "PUT /items/7", "405\n" + allow, "problem"));
        table.add(row("unknown method", "PROPFIND /items/7", "405\n" + allow, "problem"));
        table.add(row("OPTIONS", "OPTIONS /items/7", "204\n" + allow, "empty"));
        table.add(row("OPTIONS on an unknown path", "OPTIONS /nowhere", "404", "problem"));
        table.add(row(
                "preflight",
                "OPTIONS /items/7\nOrigin: https://shop.example\nAccess-Control-Request-Method: DELETE",
                "204\nAccess-Control-Allow-Origin: https://shop.example\nAccess-Control-Allow-Methods: GET, HEAD, DELETE, OPTIONS"
                        + "\nAccess-Control-Allow-Headers: Content-Type\nAccess-Control-Max-Age: 300\nVary: Origin",
                "empty"));
        table.add(row(
                "preflight of another origin",
                "OPTIONS /items/7\nOrigin: https://shop.example.evil\nAccess-Control-Request-Method: DELETE",
                "204\nAccess-Control-Allow-Origin: \nAccess-Control-Allow-Methods: \nVary: Origin"));
        table.add(row(
                "CORS",
                "GET /items/7\nOrigin: https://shop.example",
                "200\nAccess-Control-Allow-Origin: https://shop.example\nVary: Origin"));
        table.add(row(
                "CORS on a refused path",
                "GET /items/..\nOrigin: https://shop.example",
                "400\nAccess-Control-Allow-Origin: https://shop.example\nVary: Origin",
                "problem"));
        table.add(row("HEAD of a refused path", "HEAD /items/..", "400", "empty"));
        table.add(row(
                "CORS on errors",
                "GET /nowhere\nOrigin: https://shop.example",
                "404\nAccess-Control-Allow-Origin: https://shop.example\nVary: Origin",
                "problem"));
    }

    private static void queriesHeadersCookies(List<ContractCase> table) {
        table.add(row(
                "query decoded",
                "GET /echo/a?b=x+y%2B%26%3D&c=&d&%C3%A9%20f=%F0%9F%98%80&g=1=2",
                "200",
                "query b=x y+&=",
                "query c=",
                "query d=",
                "query é f=😀",
                "query g=1=2"));
        table.add(row("query decoded once", "GET /echo/a?b=%252F%2541", "200", "query b=%2F%41"));
        table.add(row("query repeated", "GET /echo/a?b=1&c=3&b=2,x", "200", "query b=1", "query b=2,x", "query c=3"));
        table.add(row("query names differ by case", "GET /echo/a?b=1&B=2", "200", "query b=1", "query B=2"));
        table.add(row("query empty", "GET /echo/a?", "200", "query"));
        table.add(row("query with broken percent-encoding", "GET /echo/a?b=%zz", "400"));
        table.add(row("header", "GET /echo/a\nX-MiXed: a, b\nx-empty: ", "200", "header x-mixed=a, b"));
        table.add(row("header repeated", "GET /echo/a\nX-A: 1\nX-A: 2", "200", "header x-a=1,2"));
        table.add(row(
                "cookies",
                "GET /echo/a\nCookie: a=1; b=x=y; c=\"q\"; d=%20",
                "200",
                "cookie a=1",
                "cookie b=x=y",
                "cookie c=\"q\"",
                "cookie d=%20",
                "header cookie=a=1; b=x=y; c=\"q\"; d=%20"));
    }

    private static void bodies(List<ContractCase> table) {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        String json = "POST /echo/a\nContent-Type: application/json";
        table.add(
                row("body of text", json, "200", "body {\"é\": \"😀\\u000a\"}", "header content-type=application/json")
                        .with("{\"é\": \"😀\n\"}".getBytes(StandardCharsets.UTF_8)));
        table.add(row("body empty", json, "200", "body"));
        table.add(row(
                        "body of a form",
                        "POST /echo/a\nContent-Type: application/x-www-form-urlencoded",
                        "200",
                        "body a=1+2&b=%20")
                .with("a=1+2&b=%20".getBytes(StandardCharsets.UTF_8)));
        table.add(row(
                        "body of bytes",
                        "POST /echo/a\nContent-Type: application/octet-stream",
                        "200",
                        "bytes " + ContractRouter.base64(all))
                .with(all));
        byte[] gzip = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff, 1, 0, 0, (byte) 0xff, (byte) 0xff};
        table.add(row(
                        "body compressed stays so",
                        json + "\nContent-Encoding: gzip",
                        "200",
                        "bytes " + ContractRouter.base64(gzip))
                .with(gzip));
    }

    private static void replies(List<ContractCase> table) {
        table.add(row(
                "reply of text", "GET /reply/text", "200\nContent-Type: text/plain; charset=utf-8", "text é😀\"\\\n"));
        table.add(row(
                "reply of JSON", "GET /reply/json", "200\nContent-Type: application/json", "text {\"é\":\"\\u0001\"}"));
        table.add(row("reply of bytes", "GET /reply/bytes", "200\nContent-Type: image/png", "base64 AIkA/w=="));
        table.add(row("reply compressed", "GET /reply/gzip", "200\nContent-Encoding: gzip", "base64 H4sIAP8="));
        table.add(row(
                "reply of text in Latin-1",
                "GET /reply/latin",
                "200\nContent-Type: text/plain; charset=iso-8859-1",
                "base64 6Q=="));
        table.add(row(
                "reply with two cookies",
                "GET /reply/cookies",
                "200\nSet-Cookie: a=1; Path=/\n b=2; Expires=Thu, 01 Jan 2026 00:00:00 GMT"));
        table.add(row("reply with a repeated header", "GET /reply/twice", "200\nX-Twice: 1,2\nX-Once: a, b"));
        table.add(row("reply created", "POST /reply/created", "201\nLocation: /items/a%20b", "text {}"));
        table.add(row("reply redirects", "GET /reply/redirect", "302\nLocation: https://shop.example/?a=b", "empty"));
        table.add(row("reply of a problem", "GET /reply/conflict", "409\nX-Why: because", "problem"));
        table.add(row("handler fails", "GET /reply/failure", "500", "problem"));
        table.add(row("header with a line break", "GET /reply/split", "500\nX-Injected: ", "problem"));
    }

    /** {@code GET /path} and header lines; a status and header lines, of which an empty one is absent. */
    private static ContractCase row(String name, String request, String reply, String... body) {
        String[] lines = request.split("\n", -1);
        int space = lines[0].indexOf(' ');
        List<Header> sent = new ArrayList<>();
        for (int i = 1; i < lines.length; i++) {
            int colon = lines[i].indexOf(": ");
            sent.add(new Header(lines[i].substring(0, colon), lines[i].substring(colon + 2)));
        }
        Call call = new Call(lines[0].substring(0, space), lines[0].substring(space + 1), sent, new byte[0]);
        String[] expected = reply.replace("\n ", "\0").split("\n", -1);
        Map<String, String> headers = new LinkedHashMap<>();
        for (int i = 1; i < expected.length; i++) {
            int colon = expected[i].indexOf(": ");
            headers.put(
                    expected[i].substring(0, colon),
                    expected[i].substring(colon + 2).replace('\0', '\n'));
        }
        return new ContractCase(name, call, Integer.parseInt(expected[0]), headers, List.of(body));
    }

    private ContractCase with(byte[] bytes) {
        return new ContractCase(
                name, new Call(call.method(), call.target(), call.headers(), bytes), status, headers, body);
    }

    /** What a line is about: its first word, of a header also the name. */
    static String kind(String line) {
        int end = line.indexOf(line.startsWith("header ") ? '=' : ' ');
        return end < 0 ? line : line.substring(0, end);
    }
}
