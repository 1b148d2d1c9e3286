package dev.linnet.contract;

/** Answers: their status, headers and bodies. */
final class ReplyCases {

    private ReplyCases() {}

    static void add(ContractTable table) {
        table.row("reply of text", "GET /reply/text", "200\nContent-Type: text/plain; charset=utf-8", "text é😀\"\\\n");
        table.row(
                "reply of JSON", "GET /reply/json", "200\nContent-Type: application/json", "text {\"é\":\"\\u0001\"}");
        table.row("reply of bytes", "GET /reply/bytes", "200\nContent-Type: image/png", "base64 AIkA/w==");
        table.row("reply compressed", "GET /reply/gzip", "200\nContent-Encoding: gzip", "base64 H4sIAP8=");
        table.row(
                "reply of text in Latin-1",
                "GET /reply/latin",
                "200\nContent-Type: text/plain; charset=iso-8859-1",
                "base64 6Q==");
        table.row(
                "reply with two cookies",
                "GET /reply/cookies",
                "200\nSet-Cookie: a=1; Path=/\n b=2; Expires=Thu, 01 Jan 2026 00:00:00 GMT");
        table.row("reply with a repeated header", "GET /reply/twice", "200\nX-Twice: 1,2\nX-Once: a, b");
        table.row("reply created", "POST /reply/created", "201\nLocation: /items/a%20b", "text {}");
        table.row("reply created at", "POST /reply/created-at", "201\nLocation: /reply/a%20b%2F%C3%A9", "text {}");
        table.row(
                "reply with a status, headers and cookies",
                "POST /reply/job",
                "202\nContent-Type: application/json\nX-Job: 7\nSet-Cookie: a=1\n b=2",
                "text {\"id\":7}");
        table.row("reply that replaces", "PUT /reply/put/old", "200\nLocation: \nETag: ", "text [\"old\"]");
        table.row(
                "reply that creates",
                "PUT /reply/put/a%20b",
                "201\nLocation: /reply/put/a%20b\nETag: \"v1\"",
                "text [\"a b\"]");
        table.row(
                "reply negotiated and cached",
                "GET /reply/lines?lines=200\nAccept: text/*;q=0.5, text/plain",
                "200\nContent-Type: text/plain; charset=utf-8\nETag: \"v1\"\nCache-Control: max-age=60",
                "text " + "text/plain\n".repeat(200));
        table.row(
                "gzip of a reply",
                "GET /reply/lines?lines=200\nAccept-Encoding: gzip",
                "200\nContent-Encoding: gzip\nETag: \"v1-gzip\"");
        table.row(
                "reply that the client has",
                "GET /reply/lines?lines=200\nIf-None-Match: \"v1\"",
                "304\nETag: \"v1\"\nCache-Control: max-age=60",
                "empty");
        table.row("reply that is absent", "GET /reply/lines", "404", "problem");
        table.row("reply that is not accepted", "POST /reply/job\nAccept: text/html", "406\nX-Job: ", "problem");
        table.row("reply with a media type of its own", "GET /reply/typed-html", "500", "problem");
        String unsendable = "detail the response cannot be sent; its id finds the cause in the log";
        table.row("reply of 2 MB", "GET /reply/large", "200", "text " + "x".repeat(2 * 1024 * 1024));
        table.row("reply of 2 MB over the limit", "GET /reply/large", "500", "problem", unsendable);
        table.row(
                "reply of 7 MB over the limit",
                "GET /reply/huge\nOrigin: https://shop.example",
                "500\nAccess-Control-Allow-Origin: https://shop.example",
                "problem",
                unsendable);
        table.row("reply redirects", "GET /reply/redirect", "302\nLocation: https://shop.example/?a=b", "empty");
        table.row("reply of a problem", "GET /reply/conflict", "409\nX-Why: because", "problem");
        table.row("handler fails", "GET /reply/failure", "500", "problem");
        table.row("header with a line break", "GET /reply/split", "500\nX-Injected: ", "problem");
    }
}
