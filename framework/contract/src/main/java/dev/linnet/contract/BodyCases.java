package dev.linnet.contract;

import java.util.Base64;

/** Bodies of requests. */
final class BodyCases {

    private BodyCases() {}

    static void add(ContractTable table) {
        byte[] all = new byte[256];
        for (int i = 0; i < all.length; i++) {
            all[i] = (byte) i;
        }
        String json = "POST /echo/a\nContent-Type: application/json";
        table.row(
                "body of text",
                json + "\n\n{\"é\": \"😀\n\"}",
                "200",
                "body {\"é\": \"😀\\u000a\"}",
                "header content-type=application/json");
        table.row("body empty", json, "200", "body");
        table.row(
                "body of a form",
                "POST /echo/a\nContent-Type: application/x-www-form-urlencoded\n\na=1+2&b=%20",
                "200",
                "body a=1+2&b=%20");
        table.row(
                        "body of bytes",
                        "POST /echo/a\nContent-Type: application/octet-stream",
                        "200",
                        "bytes " + Base64.getEncoder().encodeToString(all))
                .with(all);
        byte[] gzip = {0x1f, (byte) 0x8b, 8, 0, 0, 0, 0, 0, 0, (byte) 0xff, 1, 0, 0, (byte) 0xff, (byte) 0xff};
        table.row(
                        "body compressed stays so",
                        json + "\nContent-Encoding: gzip",
                        "200",
                        "bytes " + Base64.getEncoder().encodeToString(gzip))
                .with(gzip);
    }
}
