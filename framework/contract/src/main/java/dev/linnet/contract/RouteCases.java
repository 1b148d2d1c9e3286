package dev.linnet.contract;

/** Methods, unknown paths, OPTIONS. */
final class RouteCases {

    private RouteCases() {}

    static void add(ContractTable table) {
        String allow = "Allow: GET, HEAD, DELETE, OPTIONS";
        table.row("POST", "POST /echo/a", "200", "method POST");
        table.row("PUT", "PUT /echo/a", "200", "method PUT");
        table.row("PATCH", "PATCH /echo/a", "200", "method PATCH");
        table.row("DELETE without content", "DELETE /items/7", "204", "empty");
        table.row(
                "HEAD is GET without the body",
                "HEAD /items/7",
                "200\nContent-Type: text/plain; charset=utf-8",
                "empty");
        table.row("unknown path", "GET /nowhere", "404", "problem");
        table.row("wrong method", "PUT /items/7", "405\n" + allow, "problem");
        table.row("unknown method", "PROPFIND /items/7", "405\n" + allow, "problem");
        table.row("OPTIONS", "OPTIONS /items/7", "204\n" + allow, "empty");
        table.row("OPTIONS on an unknown path", "OPTIONS /nowhere", "404", "problem");
        table.row("HEAD of a refused path", "HEAD /items/..", "400", "empty");
    }
}
