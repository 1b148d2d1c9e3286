package dev.linnet.contract;

/** CORS: preflights, and what every answer carries (Fetch standard §3.2). */
final class CorsCases {

    private static final String VARY = "Access-Control-Request-Method, Access-Control-Request-Headers, Origin";

    private CorsCases() {}

    static void add(ContractTable table) {
        String refused = "204\nAccess-Control-Allow-Origin: \nAccess-Control-Allow-Methods: \nVary: " + VARY;
        table.row(
                "preflight",
                "OPTIONS /items/7\nOrigin: https://shop.example\nAccess-Control-Request-Method: DELETE",
                "204\nAccess-Control-Allow-Origin: https://shop.example\nAccess-Control-Allow-Methods: GET, HEAD, DELETE, OPTIONS"
                        + "\nAccess-Control-Allow-Headers: Content-Type\nAccess-Control-Max-Age: 300"
                        + "\nAccess-Control-Expose-Headers: \nVary: " + VARY,
                "empty");
        table.row(
                "preflight of another origin",
                "OPTIONS /items/7\nOrigin: https://shop.example.evil\nAccess-Control-Request-Method: DELETE",
                refused);
        table.row(
                "preflight of no origin",
                "OPTIONS /items/7\nOrigin: null\nAccess-Control-Request-Method: DELETE",
                refused);
        table.row(
                "preflight of another method",
                "OPTIONS /items/7\nOrigin: https://shop.example\nAccess-Control-Request-Method: PUT",
                refused);
        table.row(
                "preflight of another header",
                "OPTIONS /items/7\nOrigin: https://shop.example\nAccess-Control-Request-Method: DELETE"
                        + "\nAccess-Control-Request-Headers: content-type,x-other",
                refused);
        table.row(
                "preflight of an unknown path",
                "OPTIONS /nowhere\nOrigin: https://shop.example\nAccess-Control-Request-Method: GET",
                "404\nAccess-Control-Allow-Origin: ",
                "problem");
        table.row(
                "preflight of a handler with its own rules",
                "OPTIONS /media/names\nOrigin: https://a.b.shop.example\nAccess-Control-Request-Method: DELETE"
                        + "\nAccess-Control-Request-Headers: x-reason",
                "204\nAccess-Control-Allow-Origin: https://a.b.shop.example\nAccess-Control-Allow-Methods: DELETE"
                        + "\nAccess-Control-Allow-Headers: X-Reason\nAccess-Control-Allow-Credentials: true\nVary: "
                        + VARY,
                "empty");
        table.row(
                "preflight of a look-alike",
                "OPTIONS /media/names\nOrigin: https://evilshop.example\nAccess-Control-Request-Method: DELETE",
                refused);
        table.row(
                "CORS of a handler with its own rules",
                "DELETE /media/names\nOrigin: https://a.shop.example",
                "204\nAccess-Control-Allow-Origin: https://a.shop.example\nAccess-Control-Allow-Credentials: true"
                        + "\nAccess-Control-Expose-Headers: ETag\nVary: Origin",
                "empty");
        String own = "\nAccess-Control-Allow-Origin: https://a.shop.example\nAccess-Control-Allow-Credentials: true";
        table.row(
                "bad encoding in the query: CORS of the handler",
                "DELETE /media/names?a=%zz\nOrigin: https://a.shop.example",
                "400" + own,
                "problem");
        table.row(
                "CORS of the handler beside 406",
                "PUT /media/own\nOrigin: https://a.shop.example\nAccept: text/html",
                "406" + own,
                "problem");
        table.row(
                "CORS of the handler beside 415",
                "PUT /media/own\nOrigin: https://a.shop.example\nContent-Type: text/html\n\nx",
                "415" + own,
                "problem");
        table.row(
                "CORS of the service beside 405",
                "PATCH /media/names\nOrigin: https://a.shop.example",
                "405\nAccess-Control-Allow-Origin: \nVary: Origin",
                "problem");
        table.row(
                "CORS beside negotiation",
                "GET /media/report\nOrigin: https://shop.example",
                "200\nAccess-Control-Allow-Origin: https://shop.example\nVary: Accept, Origin");
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
