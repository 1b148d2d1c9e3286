package dev.linnet.contract;

/** Filters: what they see, answer and provide. */
final class FilterCases {

    private FilterCases() {}

    static void add(ContractTable table) {
        table.row(
                "filter with an attribute",
                "GET /filters/tenant\nApi-Key: acme",
                "200\nX-Inside: 200\nX-Filtered: 200",
                "text \"acme\"");
        table.row(
                "filter that answers",
                "GET /filters/tenant\nApi-Key: acme\nCookie: closed=1",
                "503\nX-Inside: 503\nX-Filtered: 503",
                "text closed");
        table.row(
                "filter that throws a problem",
                "GET /filters/tenant\nApi-Key: other",
                "401\nWWW-Authenticate: Key\nX-Inside: 401\nX-Filtered: 401",
                "problem",
                "detail the key is not known");
        table.bad(
                "filter's parameter is missing",
                "GET /filters/tenant",
                "400\nX-Inside: 400",
                "header Api-Key → it is missing");
        table.row(
                "filter around a failure",
                "GET /filters/failure\nApi-Key: acme",
                "500\nX-Inside: 500\nX-Filtered: 500",
                "problem");
        String sent = "POST /filters/rewritten/7?q=1&q=2\nCookie: c=1\nContent-Type: text/html";
        table.row("filter changes a request", sent + "\n\nx", "200", "text \"7 changed [changed] changed changed\"");
        table.row(
                "filter changes a path that its handler serves",
                sent + "\nX-Inner-Path: /filters/rewritten/a%20b\n\nx",
                "200",
                "text \"a b changed [changed] changed changed\"");
        table.row(
                "filter changes a path that its handler does not serve",
                sent + "\nX-Inner-Path: /reply/job\n\nx",
                "500\nX-Filtered: 500",
                "problem");
        table.row(
                "filter changes a path before routing",
                "GET /nowhere\nX-Path: /filters/tenant\nApi-Key: acme",
                "200\nX-Inside: 200\nX-Filtered: 200",
                "text \"acme\"");
        table.row("filter changes a method before routing", "POST /items/7\nX-Method: put", "405", "problem");
        table.row("filter changes a path to none", "GET /items/7\nX-Path: /items/..", "400", "problem");
        table.row("filter sees HEAD", "HEAD /items/7", "200\nX-Filtered: 200\nX-Inside: ", "empty");
        table.row("filter sees an unknown path", "GET /nowhere", "404\nX-Filtered: 404", "problem");
        table.row("filter sees a wrong method", "PUT /items/7", "405\nX-Filtered: 405", "problem");
        table.row("filter sees OPTIONS", "OPTIONS /items/7", "204\nX-Filtered: 204", "empty");
        table.row(
                "filter sees no preflight",
                "OPTIONS /items/7\nOrigin: https://shop.example\nAccess-Control-Request-Method: DELETE",
                "204\nX-Filtered: ",
                "empty");
    }
}
