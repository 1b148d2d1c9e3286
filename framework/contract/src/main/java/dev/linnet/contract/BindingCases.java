package dev.linnet.contract;

/** Parameters and bodies bound to types, and what is refused of them. */
final class BindingCases {

    private static final String ID = "6f1c0d8a-7c55-4b5e-9d3e-0c9a1d2b3c4d";
    private static final String POST = "POST /binding/orders\nContent-Type: application/json\n\n";

    private BindingCases() {}

    static void add(ContractTable table) {
        table.row(
                "path variables bound",
                "GET /binding/ids/" + ID + "/9007199254740993",
                "200",
                "text \"" + ID + " 9007199254740993\"");
        table.row(
                "numbers bound",
                "GET /binding/numbers?i=-1&l=9223372036854775807&d=2.5&n=1e5",
                "200",
                "text {\"i\":-1,\"l\":9223372036854775807,\"d\":2.5,\"n\":1E+5}");
        table.row(
                "body bound",
                POST + "{\"id\":\"" + ID + "\",\"lines\":[{\"sku\":\"a\",\"quantity\":2}],\"more\":1}",
                "200",
                "text {\"id\":\"" + ID + "\",\"note\":null,\"lines\":[{\"sku\":\"a\",\"quantity\":2}]}");
        table.row(
                "JSON names a class in vain",
                "PUT /binding/any\nContent-Type: application/json\n\n{\"@class\":\"java.net.URL\",\"a\":1,\"a\":2}",
                "200",
                "text {\"@class\":\"java.net.URL\",\"a\":2}");
    }
}
