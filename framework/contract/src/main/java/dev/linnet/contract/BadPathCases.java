package dev.linnet.contract;

/** Paths and queries that are refused. */
final class BadPathCases {

    private BadPathCases() {}

    static void add(ContractTable table) {
        table.bad("bad path: dot segment", "GET /items/.", "400", "the path has a '.' segment; send it resolved");
        table.bad("bad path: two dots", "GET /items/..", "400", "the path has a '..' segment; send it resolved");
        table.bad(
                "bad path: two dots inside",
                "GET /items/../echo/a",
                "400",
                "the path has a '..' segment; send it resolved");
        table.bad(
                "bad path: encoded dots", "GET /items/%2e%2E", "400", "the path has a '..' segment; send it resolved");
        table.bad(
                "bad path: one dot encoded",
                "GET /items/.%2e/echo/a",
                "400",
                "the path has a '..' segment; send it resolved");
        table.bad(
                "bad path: dots behind encoded slash",
                "GET /echo/a%2f..%2fitems",
                "400",
                "the path has a '..' segment; send it resolved");
        table.bad("bad path: NUL", "GET /items/a%00b", "400", "the path has a NUL character");
        table.bad(
                "broken percent in the path: no hexadecimal digits",
                "GET /items/%zz",
                "400",
                "the path has '%zz', which is not a percent-encoded byte");
        table.bad(
                "broken percent in the path: one hexadecimal digit",
                "GET /items/a%4",
                "400",
                "the path has '%4', which is not a percent-encoded byte");
        table.bad(
                "broken percent in the path: percent sign alone",
                "GET /items/100%",
                "400",
                "the path has '%', which is not a percent-encoded byte");
        table.bad(
                "no UTF-8 in the path: overlong",
                "GET /items/%c0%ae%c0%ae",
                "400",
                "the path is not UTF-8 once percent-decoded");
        table.bad(
                "no UTF-8 in the path: no such byte",
                "GET /items/%ff",
                "400",
                "the path is not UTF-8 once percent-decoded");
        table.bad(
                "no UTF-8 in the path: half of a surrogate pair",
                "GET /items/%ed%a0%80",
                "400",
                "the path is not UTF-8 once percent-decoded");
        table.bad(
                "no UTF-8 in the path: beyond Unicode",
                "GET /items/%f4%90%80%80",
                "400",
                "the path is not UTF-8 once percent-decoded");
        table.bad("no UTF-8 in the path: cut", "GET /items/%c3", "400", "the path is not UTF-8 once percent-decoded");
        table.bad(
                "bad path: 9,000 characters",
                "GET /items/" + "a".repeat(9_000),
                "414",
                "the path has 9007 characters; at most 8192 are served");
        table.bad(
                "bad path: 3,000 encoded characters",
                "GET /items/" + "%C3%A9".repeat(1_500),
                "414",
                "the path has 9007 characters; at most 8192 are served");
        table.bad("bad path: root", "GET /", "404", "nothing is served at this path");
        table.bad("bad path: unknown", "GET /nowhere", "404", "nothing is served at this path");
        table.bad("bad path: too short", "GET /items", "404", "nothing is served at this path");
        table.bad("bad path: empty variable", "GET /items/", "404", "nothing is served at this path");
        table.bad("bad path: empty variable inside", "GET /binding/ids//7", "404", "nothing is served at this path");
        table.bad("bad path: too long", "GET /items/7/8", "404", "nothing is served at this path");
        table.bad("bad path: upper case", "GET /ITEMS/7", "404", "nothing is served at this path");
        table.bad("bad path: encoded slash for a separator", "GET /items%2F7", "404", "nothing is served at this path");
        table.bad("bad path: matrix parameter", "GET /items;a=b/7", "404", "nothing is served at this path");
        table.bad("bad path: space before", "GET /%20items/7", "404", "nothing is served at this path");
        table.bad(
                "bad method: PUT",
                "PUT /items/7",
                "405\nAllow: GET, HEAD, DELETE, OPTIONS",
                "PUT is not served at this path; GET, HEAD, DELETE, OPTIONS are");
        table.bad(
                "bad method: POST",
                "POST /items/7",
                "405\nAllow: GET, HEAD, DELETE, OPTIONS",
                "POST is not served at this path; GET, HEAD, DELETE, OPTIONS are");
        table.bad(
                "bad method: PATCH with a body",
                "PATCH /items/7\nContent-Type: application/json\n\n{}",
                "405\nAllow: GET, HEAD, DELETE, OPTIONS",
                "PATCH is not served at this path; GET, HEAD, DELETE, OPTIONS are");
        table.bad(
                "bad method: TRACE",
                "TRACE /items/7",
                "405\nAllow: GET, HEAD, DELETE, OPTIONS",
                "TRACE is not served at this path; GET, HEAD, DELETE, OPTIONS are");
        table.bad(
                "bad method: unknown",
                "PROPFIND /items/7",
                "405\nAllow: GET, HEAD, DELETE, OPTIONS",
                "PROPFIND is not served at this path; GET, HEAD, DELETE, OPTIONS are");
        table.bad("bad method: on an unknown path", "DELETE /nowhere", "404", "nothing is served at this path");
        table.bad(
                "bad method: GET where POST is",
                "GET /binding/orders",
                "405\nAllow: POST, OPTIONS",
                "GET is not served at this path; POST, OPTIONS are");
        table.bad(
                "bad encoding in the query: no hexadecimal digits",
                "GET /echo/a?b=%zz",
                "400",
                "the query has '%zz', which is not a percent-encoded byte");
        table.bad(
                "bad encoding in the query: name",
                "GET /echo/a?%zz=b",
                "400",
                "the query has '%zz', which is not a percent-encoded byte");
        table.bad(
                "bad encoding in the query: percent sign alone",
                "GET /echo/a?b=100%",
                "400",
                "the query has '%', which is not a percent-encoded byte");
        table.bad(
                "bad encoding in the query: overlong UTF-8",
                "GET /echo/a?b=%c0%ae",
                "400",
                "the query is not UTF-8 once percent-decoded");
        table.bad(
                "bad encoding in the query: no UTF-8",
                "GET /echo/a?b=%ff",
                "400",
                "the query is not UTF-8 once percent-decoded");
    }
}
