package dev.linnet.contract;

/** What constraints accept, and all that they refuse of one request at once. */
final class ValidationCases {

    private static final String POST = "\nContent-Type: application/json\n\n";

    private ValidationCases() {}

    static void add(ContractTable table) {
        table.row(
                "valid parameters",
                "GET /valid/parameters?limit=10&tag=a\nColor: red",
                "200",
                "text [10,[\"a\"],\"red\"]");
        table.row("valid record of parameters", "GET /valid/search?word=ab", "200", "text \"ab1\"");
        table.row(
                "valid body",
                "POST /valid/orders?copies=2" + POST
                        + "{\"e-mail\":\"a@b.example\",\"lines\":[{\"sku\":\"a\",\"quantity\":99}],\"stock\":{\"ab\":1},\"note\":\"abc\"}",
                "200",
                "text 2");
        table.row(
                "absent values that only their size is asked of",
                "POST /valid/orders?copies=1" + POST + "{\"lines\":[{\"sku\":\"a\",\"quantity\":1}]}",
                "200",
                "text 1");
        table.row(
                "valid form",
                "POST /valid/forms\nContent-Type: application/x-www-form-urlencoded\n\ntitle=a+b",
                "200",
                "text \"a b\"");
        bad(table);
    }

    private static void bad(ContractTable table) {
        table.bad(
                "parameters beyond their constraints",
                "GET /valid/parameters?limit=11&tag=B1\nColor: green",
                "400",
                "query limit → must be less than or equal to 10",
                "query tag/0 → must match \"[a-z]+\"",
                "header Color → size must be between 0 and 4");
        table.bad(
                "record of parameters beyond its constraints",
                "GET /valid/search?word=a&page=0",
                "400",
                "query word → size must be between 2 and 2147483647",
                "query page → must be greater than or equal to 1");
        table.bad(
                "body and parameter beyond their constraints",
                "POST /valid/orders?copies=0" + POST
                        + "{\"e-mail\":\"a@\",\"lines\":[{\"sku\":\" \",\"quantity\":100},{\"sku\":\"b\",\"quantity\":0}],\"stock\":{\"/\":0},\"note\":\"abcd\"}",
                "400",
                "query copies → must be greater than or equal to 1",
                "/e-mail → is no address: a@",
                "/lines/0/sku → must not be blank",
                "/lines/0/quantity → must be less than or equal to 99",
                "/lines/1/quantity → must be greater than or equal to 1",
                "/stock/~1 → size must be between 2 and 2147483647",
                "/stock/~1 → must be greater than 0",
                "/note → size must be between 0 and 3");
        table.bad(
                "empty list",
                "POST /valid/orders?copies=1" + POST + "{\"lines\":[]}",
                "400",
                "/lines → must not be empty");
        table.bad("null for a list", "POST /valid/orders?copies=1" + POST + "{}", "400", "/lines → must not be empty");
        table.bad(
                "body of a list",
                "POST /valid/lists" + POST + "[0,-1]",
                "400",
                "/1 → must be greater than or equal to 0");
        table.bad(
                "form field beyond its constraint",
                "POST /valid/forms\nContent-Type: application/x-www-form-urlencoded\n\ntitle=+",
                "400",
                "form title → must not be blank");
    }
}
