package dev.linnet.contract;

/** Bodies that are no JSON, or not the JSON that is expected (RFC 8259): the answer says line, column and pointer. */
final class BadJsonCases {

    private BadJsonCases() {}

    static void add(ContractTable table) {
        table.bad(
                "bad JSON: no body",
                "POST /binding/orders\nContent-Type: application/json",
                "400",
                "the body is empty; a JSON value is expected");
        table.bad(
                "bad JSON: spaces only",
                "POST /binding/orders\nContent-Type: application/json\n\n  ",
                "400",
                "the body is empty; a JSON value is expected");
        table.bad(
                "bad JSON: null",
                "POST /binding/orders\nContent-Type: application/json\n\nnull",
                "400",
                " → null was found where a value is expected");
        table.bad(
                "bad JSON: cut",
                "POST /binding/orders\nContent-Type: application/json\n\n{\"id\":",
                "400",
                "/id → the JSON text ends too early");
        table.bad(
                "bad JSON: cut in a string",
                "POST /binding/orders\nContent-Type: application/json\n\n{\"id\":\"6f1c",
                "400",
                "/id → the JSON text ends too early");
        table.bad(
                "bad JSON: trailing comma",
                "POST /binding/orders\nContent-Type: application/json\n\n{\"id\":\"6f1c0d8a-7c55-4b5e-9d3e-0c9a1d2b3c4d\",}",
                "400",
                "/id → the character '}' does not belong here");
        table.bad(
                "bad JSON: trailing token",
                "POST /binding/orders\nContent-Type: application/json\n\n{\"id\":\"6f1c0d8a-7c55-4b5e-9d3e-0c9a1d2b3c4d\"} {}",
                "400",
                " → something follows the value; one JSON value is expected");
        table.bad(
                "bad JSON: trailing text",
                "POST /binding/orders\nContent-Type: application/json\n\n{\"id\":\"6f1c0d8a-7c55-4b5e-9d3e-0c9a1d2b3c4d\"} x",
                "400",
                " → the word 'x' is not JSON: strings are in double quotes");
        table.bad(
                "bad JSON: single quotes",
                "POST /binding/orders\nContent-Type: application/json\n\n{'id':'a'}",
                "400",
                " → the character ''' does not belong here");
        table.bad(
                "bad JSON: name without quotes",
                "POST /binding/orders\nContent-Type: application/json\n\n{id:\"a\"}",
                "400",
                " → the character 'i' does not belong here");
        table.bad(
                "bad JSON: comment",
                "POST /binding/orders\nContent-Type: application/json\n\n{/* no */}",
                "400",
                " → the character '/' does not belong here");
        table.bad(
                "bad JSON: tab in a string",
                "POST /binding/orders\nContent-Type: application/json\n\n{\"note\":\"a	b\"}",
                "400",
                "/note → a control character in a string must be escaped");
        table.bad(
                "bad JSON: unknown escape",
                "POST /binding/orders\nContent-Type: application/json\n\n{\"note\":\"\\q\"}",
                "400",
                "/note → the string has an escape that JSON does not know");
        table.bad(
                "bad JSON: half of a surrogate pair",
                "POST /binding/orders\nContent-Type: application/json\n\n{\"note\":\"\\ud800\"}",
                "400",
                "line 1, column 10: an escape is half of a surrogate pair");
        table.bad(
                "bad JSON: byte order mark",
                "POST /binding/orders\nContent-Type: application/json\n\n﻿{}",
                "400",
                "the body begins with a byte order mark; JSON is sent without one");
        table.bad(
                        "bad JSON: UTF-16",
                        "POST /binding/orders\nContent-Type: application/json",
                        "400",
                        "the body is UTF-16 or UTF-32; JSON is sent as UTF-8")
                .with("{}".getBytes(java.nio.charset.StandardCharsets.UTF_16LE));
        table.bad(
                        "bad JSON: no UTF-8",
                        "POST /binding/orders\nContent-Type: application/json",
                        "400",
                        "line 1, column 3: the body is not valid UTF-8")
                .with(new byte[] {'{', '"', (byte) 0xff, '"', '}'});
        table.bad(
                "bad JSON: a form",
                "POST /binding/orders\nContent-Type: application/json\n\nid=a&note=b",
                "400",
                " → the word 'id' is not JSON: strings are in double quotes");
        table.bad(
                "bad JSON: XML",
                "POST /binding/orders\nContent-Type: application/json\n\n<order/>",
                "400",
                " → the character '<' does not belong here");
        table.bad(
                "bad JSON: array for an object",
                "POST /binding/orders\nContent-Type: application/json\n\n[]",
                "400",
                " → an array was found where an object is expected");
        table.bad(
                "bad JSON: text for an object",
                "POST /binding/orders\nContent-Type: application/json\n\n\"a\"",
                "400",
                " → the string \"a\" was found where an object is expected");
        table.bad(
                "bad JSON: object for an array",
                "POST /binding/lists\nContent-Type: application/json\n\n{}",
                "400",
                " → an object was found where an array is expected");
        table.bad(
                "bad JSON: string in a list of numbers",
                "POST /binding/lists\nContent-Type: application/json\n\n[1,\"2\"]",
                "400",
                "/1 → the string \"2\" was found where an integer is expected");
        table.bad(
                "bad JSON: null in a list of numbers",
                "POST /binding/lists\nContent-Type: application/json\n\n[1,[]]",
                "400",
                "/1 → an array was found where an integer is expected");
        table.bad(
                "bad JSON: fraction for a whole number",
                "POST /binding/lists\nContent-Type: application/json\n\n[1.5]",
                "400",
                "/0 → the number 1.5 was found where an integer is expected");
        table.bad(
                "bad JSON: whole number too great",
                "POST /binding/lists\nContent-Type: application/json\n\n[2147483648]",
                "400",
                "/0 → the number 2147483648 was found where an integer from -2147483648 to 2147483647 is expected");
        table.bad(
                "bad JSON: leading zero",
                "POST /binding/lists\nContent-Type: application/json\n\n[01]",
                "400",
                "/0 → the number is not written as JSON has numbers");
        table.bad(
                "bad JSON: plus sign",
                "POST /binding/lists\nContent-Type: application/json\n\n[+1]",
                "400",
                "/0 → the character '+' does not belong here");
        table.bad(
                "bad JSON: NaN",
                "POST /binding/lists\nContent-Type: application/json\n\n[NaN]",
                "400",
                "/0 → this is not valid JSON");
        table.bad(
                "bad JSON: boolean for a number",
                "POST /binding/lists\nContent-Type: application/json\n\n[true]",
                "400",
                "/0 → true was found where an integer is expected");
        table.bad(
                "bad JSON: string for a number in a list",
                "POST /binding/orders\nContent-Type: application/json\n\n{\"id\":\"6f1c0d8a-7c55-4b5e-9d3e-0c9a1d2b3c4d\",\"lines\":[{\"sku\":\"a\",\"quantity\":1},{\"sku\":\"b\",\"quantity\":\"two\"}]}",
                "400",
                "/lines/1/quantity → the string \"two\" was found where an integer is expected");
        table.bad(
                "bad JSON: null for a number",
                "POST /binding/orders\nContent-Type: application/json\n\n{\"id\":\"6f1c0d8a-7c55-4b5e-9d3e-0c9a1d2b3c4d\",\"lines\":[{\"sku\":\"a\",\"quantity\":null}]}",
                "400",
                "/lines/0/quantity → null was found where an integer is expected");
        table.bad(
                "bad JSON: missing number",
                "POST /binding/orders\nContent-Type: application/json\n\n{\"id\":\"6f1c0d8a-7c55-4b5e-9d3e-0c9a1d2b3c4d\",\"lines\":[{\"sku\":\"a\"}]}",
                "400",
                "/lines/0/quantity → the property \"quantity\" is missing");
        table.bad(
                "bad JSON: object for text",
                "POST /binding/orders\nContent-Type: application/json\n\n{\"id\":\"6f1c0d8a-7c55-4b5e-9d3e-0c9a1d2b3c4d\",\"note\":{}}",
                "400",
                "/note → an object was found where a string is expected");
        table.bad(
                "bad JSON: no UUID",
                "POST /binding/orders\nContent-Type: application/json\n\n{\"id\":\"1-1-1-1-1\"}",
                "400",
                "/id → \"1-1-1-1-1\" was found where a UUID is expected");
        table.bad(
                "bad JSON: no list",
                "POST /binding/orders\nContent-Type: application/json\n\n{\"id\":\"6f1c0d8a-7c55-4b5e-9d3e-0c9a1d2b3c4d\",\"lines\":{}}",
                "400",
                "/lines → an object was found where an array is expected");
        table.bad(
                "bad JSON: unknown enum",
                "POST /binding/things\nContent-Type: application/json\n\n{\"on\":true,\"color\":\"BLUE\"}",
                "400",
                "/color → \"BLUE\" was found where one of RED, GREEN is expected");
        table.bad(
                "bad JSON: enum by index",
                "POST /binding/things\nContent-Type: application/json\n\n{\"on\":true,\"color\":0}",
                "400",
                "/color → the number 0 was found where a string is expected");
        table.bad(
                "bad JSON: no such day",
                "POST /binding/things\nContent-Type: application/json\n\n{\"on\":true,\"day\":\"2026-02-30\"}",
                "400",
                "/day → \"2026-02-30\" was found where a date (2026-01-31) is expected");
        table.bad(
                "bad JSON: no base64",
                "POST /binding/things\nContent-Type: application/json\n\n{\"on\":true,\"data\":\"***\"}",
                "400",
                "/data → the string is not base64 with padding");
        table.bad(
                "bad JSON: unknown key",
                "POST /binding/things\nContent-Type: application/json\n\n{\"on\":true,\"stock\":{\"BLUE\":1}}",
                "400",
                "/stock/BLUE → \"BLUE\" was found where one of RED, GREEN is expected");
        table.bad(
                "bad JSON: value of a key",
                "POST /binding/things\nContent-Type: application/json\n\n{\"on\":true,\"stock\":{\"RED\":\"1\"}}",
                "400",
                "/stock/RED → the string \"1\" was found where an integer is expected");
        table.bad(
                "bad JSON: unknown shape",
                "POST /binding/things\nContent-Type: application/json\n\n{\"on\":true,\"shape\":{\"@type\":\"Triangle\"}}",
                "400",
                "/shape/@type → the type \"Triangle\" was found where one of Circle, Square is expected");
        table.bad(
                "bad JSON: no shape",
                "POST /binding/things\nContent-Type: application/json\n\n{\"on\":true,\"shape\":{\"radius\":1}}",
                "400",
                "/shape/@type → the property \"@type\" is missing");
        table.bad(
                "bad JSON: shape by class",
                "POST /binding/things\nContent-Type: application/json\n\n{\"on\":true,\"shape\":{\"@class\":\"com.sun.rowset.JdbcRowSetImpl\",\"dataSourceName\":\"ldap://x\"}}",
                "400",
                "/shape/@type → the property \"@type\" is missing");
        table.bad(
                "bad JSON: shape of a class's name",
                "POST /binding/things\nContent-Type: application/json\n\n{\"on\":true,\"shape\":{\"@type\":\"com.sun.rowset.JdbcRowSetImpl\"}}",
                "400",
                "/shape/@type → the type \"com.sun.rowset.JdbcRowSetImpl\" was found where one of Circle, Square is expected");
        table.bad(
                "bad JSON: in a shape",
                "POST /binding/things\nContent-Type: application/json\n\n{\"on\":true,\"shape\":{\"@type\":\"Square\",\"side\":1.5}}",
                "400",
                "/shape/side → the number 1.5 was found where an integer is expected");
        table.bad(
                "bad JSON: string for a boolean",
                "POST /binding/things\nContent-Type: application/json\n\n{\"on\":\"true\"}",
                "400",
                "/on → the string \"true\" was found where true or false is expected");
        table.bad(
                "bad JSON: number for a boolean",
                "POST /binding/things\nContent-Type: application/json\n\n{\"on\":1}",
                "400",
                "/on → the number 1 was found where true or false is expected");
        table.bad(
                "bad JSON: 100,000 levels",
                "PUT /binding/any\nContent-Type: application/json\n\n" + "[".repeat(100_000),
                "400",
                "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0 → arrays and objects are nested more than 500 deep");
        table.bad(
                "bad JSON: 501 levels",
                "PUT /binding/any\nContent-Type: application/json\n\n" + "[".repeat(501) + "]".repeat(501),
                "400",
                "/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0/0 → arrays and objects are nested more than 500 deep");
        table.bad(
                "bad JSON: 1,001 digits",
                "PUT /binding/any\nContent-Type: application/json\n\n" + "1".repeat(1_001),
                "400",
                " → a number has more than 1000 digits, or an exponent that is too large");
        table.bad(
                "bad JSON: a name of 50,001 characters",
                "PUT /binding/any\nContent-Type: application/json\n\n{\"" + "n".repeat(50_001) + "\":1}",
                "400",
                " → a property's name is longer than 50000 characters");
    }
}
