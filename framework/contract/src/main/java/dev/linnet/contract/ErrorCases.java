package dev.linnet.contract;

/** Exceptions and what they are answered with. */
final class ErrorCases {

    private ErrorCases() {}

    static void add(ContractTable table) {
        table.row("problem type of a superclass", "GET /errors/stock", "409", "problem", "detail product book");
        table.row("problem type of a checked exception", "GET /errors/locked", "423", "problem");
        table.row("mapper of a problem", "GET /errors/none", "404", "problem", "detail that thing not found");
        table.row("mapper of a handler", "GET /errors/gone", "410", "problem", "detail it went away");
        table.row(
                "mapper of a response",
                "GET /errors/index",
                "502\nContent-Type: text/plain; charset=utf-8",
                "text beyond /errors/index");
        table.row("problem with members", "GET /errors/members", "403", "problem", "detail not enough credit");
        table.row(
                "exception that nothing answers",
                "GET /reply/failure",
                "500",
                "problem",
                "detail the request failed; its id finds the cause in the log");
    }
}
