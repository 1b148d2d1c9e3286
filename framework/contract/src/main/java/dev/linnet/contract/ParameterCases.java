package dev.linnet.contract;

/** Queries, headers and cookies as a handler sees them. */
final class ParameterCases {

    private ParameterCases() {}

    static void add(ContractTable table) {
        table.row(
                "query decoded",
                "GET /echo/a?b=x+y%2B%26%3D&c=&d&%C3%A9%20f=%F0%9F%98%80&g=1=2",
                "200",
                "query b=x y+&=",
                "query c=",
                "query d=",
                "query é f=😀",
                "query g=1=2");
        table.row("query decoded once", "GET /echo/a?b=%252F%2541", "200", "query b=%2F%41");
        table.row("query repeated", "GET /echo/a?b=1&c=3&b=2,x", "200", "query b=1", "query b=2,x", "query c=3");
        table.row("query names differ by case", "GET /echo/a?b=1&B=2", "200", "query b=1", "query B=2");
        table.row("query empty", "GET /echo/a?", "200", "query");
        table.row("query with broken percent-encoding", "GET /echo/a?b=%zz", "400");
        table.row("header", "GET /echo/a\nX-MiXed: a, b\nx-empty: ", "200", "header x-mixed=a, b");
        table.row("header repeated", "GET /echo/a\nX-A: 1\nX-A: 2", "200", "header x-a=1,2");
        table.row(
                "cookies",
                "GET /echo/a\nCookie: a=1; b=x=y; c=\"q\"; d=%20",
                "200",
                "cookie a=1",
                "cookie b=x=y",
                "cookie c=\"q\"",
                "cookie d=%20",
                "header cookie=a=1; b=x=y; c=\"q\"; d=%20");
    }
}
