package dev.linnet.contract;

/** Parameters that are refused: the answer names where, what was found and what is expected. */
final class BadParameterCases {

    private BadParameterCases() {}

    static void add(ContractTable table) {
        table.bad(
                "bad int: word",
                "GET /binding/numbers?i=two",
                "400",
                "query i → found 'two', expected a whole number from -2147483648 to 2147483647");
        table.bad(
                "bad int: empty",
                "GET /binding/numbers?i=",
                "400",
                "query i → found '', expected a whole number from -2147483648 to 2147483647");
        table.bad(
                "bad int: without a value",
                "GET /binding/numbers?i",
                "400",
                "query i → found '', expected a whole number from -2147483648 to 2147483647");
        table.bad(
                "bad int: fraction",
                "GET /binding/numbers?i=1.5",
                "400",
                "query i → found '1.5', expected a whole number from -2147483648 to 2147483647");
        table.bad(
                "bad int: exponent",
                "GET /binding/numbers?i=1e3",
                "400",
                "query i → found '1e3', expected a whole number from -2147483648 to 2147483647");
        table.bad(
                "bad int: plus sign",
                "GET /binding/numbers?i=%2B2",
                "400",
                "query i → found '+2', expected a whole number from -2147483648 to 2147483647");
        table.bad(
                "bad int: space",
                "GET /binding/numbers?i=+2",
                "400",
                "query i → found ' 2', expected a whole number from -2147483648 to 2147483647");
        table.bad(
                "bad int: hexadecimal",
                "GET /binding/numbers?i=0x10",
                "400",
                "query i → found '0x10', expected a whole number from -2147483648 to 2147483647");
        table.bad(
                "bad int: digits that are not ASCII",
                "GET /binding/numbers?i=%D9%A3",
                "400",
                "query i → found '٣', expected a whole number from -2147483648 to 2147483647");
        table.bad(
                "bad int: too great",
                "GET /binding/numbers?i=2147483648",
                "400",
                "query i → found '2147483648', expected a whole number from -2147483648 to 2147483647");
        table.bad(
                "bad int: too small",
                "GET /binding/numbers?i=-2147483649",
                "400",
                "query i → found '-2147483649', expected a whole number from -2147483648 to 2147483647");
        table.bad("bad int: twice", "GET /binding/numbers?i=1&i=2", "400", "query i → found 2 values, expected one");
        table.bad(
                "bad int: two in one",
                "GET /binding/numbers?i=1,2",
                "400",
                "query i → found '1,2', expected a whole number from -2147483648 to 2147483647");
        table.bad(
                "bad int: line break",
                "GET /binding/numbers?i=1%0A",
                "400",
                "query i → found '1\n', expected a whole number from -2147483648 to 2147483647");
        table.bad(
                "bad int: markup",
                "GET /binding/numbers?i=%3Cscript%3E",
                "400",
                "query i → found '<script>', expected a whole number from -2147483648 to 2147483647");
        table.bad(
                "bad long: too great",
                "GET /binding/numbers?l=9223372036854775808",
                "400",
                "query l → found '9223372036854775808', expected a whole number from -9223372036854775808 to 9223372036854775807");
        table.bad("bad double: NaN", "GET /binding/numbers?d=NaN", "400", "query d → found 'NaN', expected a number");
        table.bad(
                "bad double: infinite",
                "GET /binding/numbers?d=Infinity",
                "400",
                "query d → found 'Infinity', expected a number");
        table.bad(
                "bad double: too great",
                "GET /binding/numbers?d=1e400",
                "400",
                "query d → found '1e400', expected a number");
        table.bad(
                "bad double: of another language",
                "GET /binding/numbers?d=1,5",
                "400",
                "query d → found '1,5', expected a number");
        table.bad(
                "bad double: hexadecimal",
                "GET /binding/numbers?d=0x1p3",
                "400",
                "query d → found '0x1p3', expected a number");
        table.bad(
                "bad decimal: word",
                "GET /binding/numbers?n=many",
                "400",
                "query n → found 'many', expected a number of up to 1000 characters");
        table.bad(
                "bad decimal: 1,001 digits",
                "GET /binding/numbers?n=" + "1".repeat(1_001),
                "400",
                "query n → found '1111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111111…', expected a number of up to 1000 characters");
        table.bad(
                "bad decimal: exponent of 12 digits",
                "GET /binding/numbers?n=1e999999999999",
                "400",
                "query n → found '1e999999999999', expected a number");
        table.bad(
                "bad enum: unknown",
                "GET /binding/values?color=BLUE",
                "400",
                "query color → found 'BLUE', expected one of RED, GREEN");
        table.bad(
                "bad enum: lower case",
                "GET /binding/values?color=red",
                "400",
                "query color → found 'red', expected one of RED, GREEN");
        table.bad(
                "bad enum: index",
                "GET /binding/values?color=0",
                "400",
                "query color → found '0', expected one of RED, GREEN");
        table.bad(
                "bad date: no such day",
                "GET /binding/values?day=2026-02-30",
                "400",
                "query day → found '2026-02-30', expected a date such as 2026-01-31");
        table.bad(
                "bad date: one digit",
                "GET /binding/values?day=2026-1-1",
                "400",
                "query day → found '2026-1-1', expected a date such as 2026-01-31");
        table.bad(
                "bad date: with a time",
                "GET /binding/values?day=2026-01-31T00:00",
                "400",
                "query day → found '2026-01-31T00:00', expected a date such as 2026-01-31");
        table.bad(
                "bad boolean: yes",
                "GET /binding/values?on=yes",
                "400",
                "query on → found 'yes', expected true or false");
        table.bad(
                "bad boolean: upper case",
                "GET /binding/values?on=TRUE",
                "400",
                "query on → found 'TRUE', expected true or false");
        table.bad(
                "bad boolean: one", "GET /binding/values?on=1", "400", "query on → found '1', expected true or false");
        table.bad(
                "bad UUID: short",
                "GET /binding/ids/1-1-1-1-1/7",
                "400",
                "path id → found '1-1-1-1-1', expected a UUID of 36 characters");
        table.bad(
                "bad UUID: letter",
                "GET /binding/ids/6f1c0d8a-7c55-4b5e-9d3e-0c9a1d2b3c4g/7",
                "400",
                "path id → found '6f1c0d8a-7c55-4b5e-9d3e-0c9a1d2b3c4g', expected a UUID of 36 characters");
        table.bad(
                "bad long in the path",
                "GET /binding/ids/6f1c0d8a-7c55-4b5e-9d3e-0c9a1d2b3c4d/9223372036854775808",
                "400",
                "path number → found '9223372036854775808', expected a whole number from -9223372036854775808 to 9223372036854775807");
        table.bad(
                "bad long in the path: word",
                "GET /binding/ids/6f1c0d8a-7c55-4b5e-9d3e-0c9a1d2b3c4d/seven",
                "400",
                "path number → found 'seven', expected a whole number from -9223372036854775808 to 9223372036854775807");
        table.bad(
                "missing query parameter",
                "GET /binding/required\nX-Count: 1\nCookie: session=a",
                "400",
                "query q → it is missing");
        table.bad(
                "missing header",
                "GET /binding/required?q=a\nCookie: session=a",
                "400",
                "header X-Count → it is missing");
        table.bad("missing cookie", "GET /binding/required?q=a\nX-Count: 1", "400", "cookie session → it is missing");
        table.bad(
                "bad header",
                "GET /binding/required?q=a\nX-Count: many\nCookie: session=a",
                "400",
                "header X-Count → found 'many', expected a whole number from -2147483648 to 2147483647");
        table.bad(
                "bad header: overflow",
                "GET /binding/required?q=a\nX-Count: 99999999999\nCookie: session=a",
                "400",
                "header X-Count → found '99999999999', expected a whole number from -2147483648 to 2147483647");
    }
}
