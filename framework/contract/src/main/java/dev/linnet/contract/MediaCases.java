package dev.linnet.contract;

/** Negotiation, conditions, caching and compression (RFC 9110 §12, §13; RFC 9111). */
final class MediaCases {

    private MediaCases() {}

    static void add(ContractTable table) {
        negotiation(table);
        conditions(table);
        compression(table);
    }

    private static void negotiation(ContractTable table) {
        String json = "200\nContent-Type: application/json\nVary: Accept, Origin";
        String csv = "200\nContent-Type: text/csv; charset=utf-8\nVary: Accept, Origin";
        table.row("no Accept", "GET /media/report", json, "text [1]");
        table.row("Accept anything", "GET /media/report\nAccept: */*", json, "text [1]");
        table.row("Accept one of two", "GET /media/report\nAccept: text/csv", csv, "text id\n1\n");
        table.row(
                "Accept by quality",
                "GET /media/report\nAccept: application/json;q=0.5, text/*;q=0.8",
                csv,
                "text id\n1\n");
        table.row(
                "Accept of a browser",
                "GET /media/names\nAccept: text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
                "200\nContent-Type: application/json\nVary: Origin",
                "text [\"a\"]");
        table.row("Accept malformed", "GET /media/names\nAccept: *; q=.2, garbage", "200", "text [\"a\"]");
        String refused = "406\nVary: Accept, Origin";
        table.bad(
                "Accept nothing of what there is",
                "GET /media/report\nAccept: image/png",
                refused,
                "none of the accepted media types is available; application/json, text/csv; charset=utf-8 are");
        table.bad(
                "Accept not JSON",
                "GET /media/names\nAccept: text/html",
                refused,
                "none of the accepted media types is available; application/json is");
        table.bad(
                "Accept refuses JSON",
                "GET /media/names\nAccept: application/json;q=0, text/html",
                refused,
                "none of the accepted media types is available; application/json is");
        table.row("reply of a page", "GET /media/page", "200\nContent-Type: text/html; charset=utf-8", "text <p>é");
        table.row(
                "reply of a stream", "GET /media/stream", "200\nContent-Type: application/octet-stream", "base64 AP8=");
        table.row(
                "reply of a file",
                "GET /media/file",
                "200\nContent-Disposition: attachment; filename=\"_bersicht _1_.csv\";"
                        + " filename*=UTF-8''%C3%9Cbersicht%20%221%22.csv",
                "text a");
        table.row(
                "reply with a built cookie",
                "GET /media/session",
                "204\nSet-Cookie: id=a; Path=/; Secure; HttpOnly",
                "empty");
        table.row("reply sees other", "POST /media/form", "303\nLocation: /media/names", "empty");
    }

    private static void conditions(ContractTable table) {
        table.row("reply cached", "GET /media/page", "200\nCache-Control: \nETag: ");
        table.row(
                "If-None-Match of any",
                "GET /media/report\nIf-None-Match: *",
                "304\nCache-Control: max-age=60",
                "empty");
        table.row(
                "If-None-Match of a list",
                "GET /media/large\nIf-None-Match: \"v0\", W/\"v1\"",
                "304\nETag: W/\"v1\"",
                "empty");
        table.row("If-None-Match of another", "GET /media/large\nIf-None-Match: \"v0\"", "200\nETag: \"v1\"");
        table.row("If-None-Match on HEAD", "HEAD /media/large\nIf-None-Match: \"v1\"", "304", "empty");
        table.row(
                "If-Modified-Since",
                "GET /media/dated\nIf-Modified-Since: Thu, 01 Jan 2026 00:00:00 GMT",
                "304\nLast-Modified: Thu, 01 Jan 2026 00:00:00 GMT",
                "empty");
        table.row(
                "If-Modified-Since earlier",
                "GET /media/dated\nIf-Modified-Since: Wednesday, 31-Dec-25 23:59:59 GMT",
                "200",
                "text dated");
        table.row("If-Modified-Since no date", "GET /media/dated\nIf-Modified-Since: yesterday", "200", "text dated");
        table.row("If-Match", "PUT /media/version\nIf-Match: \"v1\"", "204", "empty");
        String stale = "what is there is not what the request expects; get it again, then repeat the change";
        table.bad("If-Match of another", "PUT /media/version\nIf-Match: \"v0\"", "412", stale);
        table.bad("If-None-Match on a writer", "PUT /media/version\nIf-None-Match: *", "412", stale);
    }

    private static void compression(ContractTable table) {
        table.row(
                "gzip",
                "GET /media/large\nAccept-Encoding: br, gzip",
                "200\nContent-Encoding: gzip\nVary: Accept-Encoding, Origin\nETag: \"v1-gzip\"");
        table.row(
                "gzip of a problem",
                "GET /items/..\nAccept-Encoding: gzip, identity;q=0",
                "400\nContent-Type: application/problem+json\nContent-Encoding: gzip");
        table.row(
                "gzip known",
                "GET /media/large\nAccept-Encoding: gzip\nIf-None-Match: \"v1-gzip\"",
                "304\nContent-Encoding: \nETag: \"v1-gzip\"",
                "empty");
        table.row(
                "gzip refused",
                "GET /media/large\nAccept-Encoding: gzip;q=0",
                "200\nContent-Encoding: \nETag: \"v1\"",
                "text " + "0123456789\n".repeat(400));
        table.row(
                "gzip of little", "GET /media/names\nAccept-Encoding: gzip", "200\nContent-Encoding: ", "text [\"a\"]");
        table.row(
                "gzip of an answered HEAD",
                "HEAD /media/large\nAccept-Encoding: gzip",
                "200\nContent-Encoding: ",
                "empty");
    }
}
