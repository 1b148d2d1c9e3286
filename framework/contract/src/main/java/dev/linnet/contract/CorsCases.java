package dev.linnet.contract;

/** CORS: preflights, and what every answer carries (Fetch standard §3.2). */
final class CorsCases {

    private CorsCases() {}

    static void add(ContractTable table) {
        table.row(
                "preflight",
                "OPTIONS /items/7\nOrigin: https://shop.example\nAccess-Control-Request-Method: DELETE",
                "204\nAccess-Control-Allow-Origin: https://shop.example\nAccess-Control-Allow-Methods: GET, HEAD, DELETE, OPTIONS"
                        + "\nAccess-Control-Allow-Headers: Content-Type\nAccess-Control-Max-Age: 300\nVary: Origin",
                "empty");
        table.row(
                "preflight of another origin",
                "OPTIONS /items/7\nOrigin: https://shop.example.evil\nAccess-Control-Request-Method: DELETE",
                "204\nAccess-Control-Allow-Origin: \nAccess-Control-Allow-Methods: \nVary: Origin");
        table.row(
                "CORS",
                "GET /items/7\nOrigin: https://shop.example",
                "200\nAccess-Control-Allow-Origin: https://shop.example\nVary: Origin");
        table.row(
                "CORS on a refused path",
                "GET /items/..\nOrigin: https://shop.example",
                "400\nAccess-Control-Allow-Origin: https://shop.example\nVary: Origin",
                "problem");
        table.row(
                "CORS on errors",
                "GET /nowhere\nOrigin: https://shop.example",
                "404\nAccess-Control-Allow-Origin: https://shop.example\nVary: Origin",
                "problem");
    }
}
