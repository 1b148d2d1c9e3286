package dev.linnet.contract;

/** Paths: what is decoded, what is refused. */
final class PathCases {

    private PathCases() {}

    static void add(ContractTable table) {
        table.row(
                "path",
                "GET /echo/a",
                "200",
                "method GET",
                "path /echo/a",
                "segment echo",
                "segment a",
                "query",
                "body");
        table.row("path decoded", "GET /echo/a%20b/%C3%A9%F0%9F%98%80", "200", "path /echo/a b/é😀");
        table.row("path decoded once", "GET /echo/100%2541%252F", "200", "path /echo/100%41%2F");
        table.row("raw path", "GET /echo/a%20b", "200", "raw /echo/a%20b");
        table.row("plus in a path is a plus", "GET /items/a+b", "200", "text a+b");
        table.row("encoded slash is no separator", "GET /items/a%2Fb", "200", "text a/b");
        table.row("encoded question mark", "GET /items/a%3Fb", "200", "text a?b");
        table.row("trailing slash", "GET /items/7/", "200", "text 7");
        table.row("double slash inside", "GET /items//7", "404");
        table.row("double slash in front", "GET //items/7", "404");
        table.row("dot segments", "GET /echo/../items/7", "400");
        table.row("encoded dot segments", "GET /echo/%2e%2e/items/7", "400");
        table.row("dot segments behind encoded slashes", "GET /echo/a%2f..%2f..%2fitems", "400");
        table.row("encoded NUL", "GET /items/a%00b", "400");
        table.row("broken percent-encoding", "GET /items/%zz", "400");
        table.row("cut percent-encoding", "GET /items/a%4", "400");
        table.row("overlong UTF-8", "GET /items/%c0%ae", "400");
        table.row("path of 10 KB", "GET /items/" + "a".repeat(10 * 1024), "414");
    }
}
