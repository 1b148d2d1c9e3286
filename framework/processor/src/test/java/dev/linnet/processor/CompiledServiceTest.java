package dev.linnet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What was generated, compiled, loaded and called: a function is given HTTP API events and its answers are looked at. */
class CompiledServiceTest {

    @TempDir
    static Path outputs;

    private static RequestStreamHandler echo;
    private static RequestStreamHandler tree;
    private static RequestStreamHandler shop;
    private static RequestStreamHandler files;

    @BeforeAll
    static void compile() throws ReflectiveOperationException {
        echo = function("parameters", "shop.EchoFunction");
        tree = function("routes", "shop.TreeFunction");
        shop = function("values", "shop.ShopFunction");
        files = function("bodies", "shop.FilesFunction");
    }

    private static RequestStreamHandler function(String golden, String name) throws ReflectiveOperationException {
        Path sources = GoldenTest.FOLDER.resolve(golden).resolve("input");
        Compilation compilation = Compilation.of(sources, outputs.resolve(golden));
        assertThat(compilation.errors()).isEmpty();
        return (RequestStreamHandler) compilation.load(name).getConstructor().newInstance();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    GET    | /v1                       | 200 "root"
                    GET    | /v1/                      | 200 "root"
                    GET    | /v1/users/me              | 200 "me"
                    POST   | /v1/users/me              | 200 "post me"
                    DELETE | /v1/users/me              | 200 "delete me"
                    GET    | /v1/users/7               | 200 "user 7"
                    HEAD   | /v1/users/7               | 204
                    GET    | /v1/users/7/posts/8       | 200 "7/8"
                    GET    | /v1/users/7/posts/new     | 200 "new of 7"
                    GET    | /v1/users/7/posts         | 200 "rest 7/posts"
                    GET    | /v1/users/7/posts/8/9     | 200 "rest 7/posts/8/9"
                    PUT    | /v1/users/7               | 405 GET, HEAD, DELETE, OPTIONS
                    OPTIONS| /v1/users/me              | 204
                    GET    | /v1/users                 | 404 nothing is served at this path
                    GET    | /v1/users//               | 404 nothing is served at this path
                    GET    | /v2                       | 404 nothing is served at this path
                    GET    | /                         | 404 nothing is served at this path
                    """)
    void routesLiteralsBeforeVariablesBeforeGreedyOnes(String method, String path, String expected) throws IOException {
        assertThat(call(tree, method, path, "", null)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    GET  | /path/6f1c0d8a-7c55-4b5e-9d3e-0c9a1d2b3c4d/9007199254740993 | -                      | -    | 200 {"n":9007199254740993}
                    GET  | /path/1-1-1-1-1/5          | -                                     | -    | 400 path parameter 'id': found '1-1-1-1-1', expected a UUID of 36 characters
                    GET  | /path/6f1c0d8a-7c55-4b5e-9d3e-0c9a1d2b3c4d/9223372036854775808 | -           | -    | 400 path parameter 'number': found '9223372036854775808', expected a whole number from -9223372036854775808 to 9223372036854775807
                    GET  | /files/a/b%20c             | -                                     | -    | 200 "a/b%20c"
                    GET  | /query                     | q=x&price=1.50&page=2&tag=a&tag=b&colors=RED&color=GREEN | - | 200 {"q":"x","page":2,"limit":20,"tags":["a","b"],"colors":["RED"],"color":"GREEN","price":1.50,"day":"2026-01-31","on":true}
                    GET  | /query                     | price=x                               | -    | 400 query parameter 'q': it is missing; query parameter 'price': found 'x', expected a number of up to 1000 characters
                    GET  | /query                     | q=x                                   | -    | 400 query parameter 'price': it is missing
                    GET  | /query                     | q=x&q=y&price=1                       | -    | 400 query parameter 'q': found 2 values, expected one
                    GET  | /query                     | q=x&price=1e5000&on=false             | -    | 200 {"q":"x","page":null,"limit":20,"tags":[],"colors":[],"color":null,"price":1E+5000,"day":"2026-01-31","on":false}
                    GET  | /query                     | q=x&price=0x10                        | -    | 400 query parameter 'price': found '0x10', expected a number of up to 1000 characters
                    GET  | /query                     | q=x&price=1&page=2147483648           | -    | 400 query parameter 'page': found '2147483648', expected a whole number from -2147483648 to 2147483647
                    GET  | /query                     | q=x&price=1&page=%2B2                 | -    | 400 query parameter 'page': found '+2', expected a whole number from -2147483648 to 2147483647
                    GET  | /query                     | q=x&price=1&colors=BLUE               | -    | 400 query parameter 'colors': found 'BLUE', expected one of RED, GREEN
                    GET  | /query                     | q=x&price=1&day=2026-02-30            | -    | 400 query parameter 'day': found '2026-02-30', expected a date such as 2026-01-31
                    GET  | /query                     | q=x&price=1&on=yes                    | -    | 400 query parameter 'on': found 'yes', expected true or false
                    GET  | /headers                   | -                                     | -    | 400 header parameter 'If-Match': it is missing; header parameter 'X-Count': it is missing; cookie parameter 'session': it is missing
                    PUT  | /text                      | -                                     | hi   | 200 "hi"
                    POST | /list                      | -                                     | [{"name":"a","limit":1},{"name":"b","limit":2}] | 200 2
                    POST | /list                      | -                                     | {"name":"a"} | 400 line 1, column 1: an object was found where an array is expected
                    POST | /list                      | -                                     | [{"name":"a","limit":"1"}] | 400 line 1, column 22: the string "1" was found where an integer is expected
                    POST | /list                      | -                                     | null | 400 line 1, column 1: null was found where a value is expected
                    POST | /list                      | -                                     | -    | 400 the body is empty; a JSON value is expected
                    POST | /maybe                     | -                                     | -    | 200 false/maybe42
                    POST | /maybe                     | -                                     | {"limit":1} | 200 true/maybe42
                    GET  | /event                     | -                                     | -    | 200 "ANY /{proxy+}"
                    GET  | /null                      | -                                     | -    | 404 there is nothing at this path
                    """)
    void bindsParametersAndAnswers(
            String method, String path, @Nullable String query, @Nullable String body, String expected)
            throws IOException {
        String answer = call(echo, method, path, query == null ? "" : query, body);

        assertThat(answer).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", textBlock = """
                    /skus/S-1/s      | -                                | 200 "S-1SMALL"
                    /skus/S-1/big    | -                                | 200 "S-1LARGE"
                    /skus/X/SMALL    | -                                | 400 path parameter 'sku': found 'X': a stock number begins with S-; path parameter 'size': found 'SMALL', expected one of s, LARGE
                    /factories       | price=1&unit=kg&sku=S-1&sku=S-2  | 200 "1Optional[kg][Sku[value=S-1], Sku[value=S-2]]"
                    /factories       | unit=&sku=S-1&sku=X&sku=Y        | 400 query parameter 'price': it is missing; query parameter 'unit': found '': the value is not accepted; query parameter 'sku': found 'X': a stock number begins with S-
                    /factories       | price=1&unit=lb                  | 400 query parameter 'unit': found 'lb': the value is not accepted
                    /groups          | from=1&text=t                    | 400 header parameter 'X-Wanted': it is missing
                    /groups          | from=x&to=y&text=t&n=1&n=2       | 400 query parameter 'from': found 'x', expected a whole number from -2147483648 to 2147483647; query parameter 'to': found 'y', expected a whole number from -2147483648 to 2147483647; query parameter 'n': found 2 values, expected one; header parameter 'X-Wanted': it is missing
                    /groups          | from=11&text=t                   | 400 query parameters 'from, to': 'from' is greater than 'to'; header parameter 'X-Wanted': it is missing
                    /arrays          | ints=1&ints=-2&doubles=1.5&flags=true&longs=3&texts=a&texts=b&sizes=s&names=n&names=n | 200 "[1, -2][1.5][true][3][a, b][SMALL][][][n]"
                    /arrays          | ints=1&ints=x&ints=y             | 400 query parameter 'ints': found 'x', expected a whole number from -2147483648 to 2147483647
                    /more            | year=2026&day=--01-31&period=P1M&time=13:45:30%2B01:00&offset=%2B02:00&weekday=FRIDAY&uri=/a?b&big=3 | 200 "2026 --01-31P1M13:45:30+01:00+02:00FRIDAY/a?bde_CHOptionalLong[3]OptionalDouble.emptyOptional.emptyx"
                    /more            | year=x&day=x&period=x&time=x&offset=x&weekday=x&uri=%20&locale=%20&big=x&real=x&bigger=x | 400 query parameter 'year': found 'x', expected a year such as 2026; query parameter 'day': found 'x', expected a day of a year such as --01-31; query parameter 'period': found 'x', expected a period such as P1M10D; query parameter 'time': found 'x', expected a time with offset such as 13:45:30+01:00; query parameter 'offset': found 'x', expected an offset such as +01:00; query parameter 'weekday': found 'x', expected one of MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY, SATURDAY, SUNDAY; query parameter 'uri': found ' ', expected a URI such as https://shop.example/a; query parameter 'locale': found ' ', expected a language tag such as de-CH; query parameter 'big': found 'x', expected a whole number from -9223372036854775808 to 9223372036854775807; query parameter 'real': found 'x', expected a number; query parameter 'bigger': found 'x', expected a whole number of up to 1000 digits
                    """)
    void bindsOwnTypesRecordsAndArrays(String path, @Nullable String query, String expected) throws IOException {
        assertThat(call(shop, "GET", path, query == null ? "" : query, null)).isEqualTo(expected);
    }

    /** In bodies, {@code $} is CR LF. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", quoteCharacter = '`', textBlock = """
                    PUT /text          | -                | hé                              | 200 "hé"
                    PUT /bytes         | -                | hé                              | 200 3
                    PUT /stream        | image/png        | hé                              | 200 3
                    PUT /csv?skip=1    | TEXT/csv; header=present | a,b                     | 200 "1a,b"
                    PUT /csv?skip=x    | text/plain       | a,b                             | 400 query parameter 'skip': found 'x', expected a whole number from -2147483648 to 2147483647
                    PUT /csv?skip=1    | -                | a,b                             | 415 the body is of no media type; expected text/csv, text/tab-separated-values
                    PUT /image         | image/png        | abc                             | 200 3
                    PUT /image         | text/plain       | -                               | 200 -1
                    PUT /image         | text/plain       | abc                             | 415 the body is 'text/plain'; expected image/*
                    PUT /maybe         | -                | -                               | 200 "nullOptional.empty"
                    PUT /maybe?n=1     | -                | x                               | 200 "xOptional[1]"
                    PUT /any           | a/b              | x                               | 200 "a/b"
                    PUT /any           | -                | x                               | 415 the body is of no media type; expected */*
                    PUT /line          | application/vnd.shop.line+json | {"sku":"a","quantity":2} | 200 {"sku":"a","quantity":2}
                    PUT /line          | -                | {"sku":"a","quantity":2}        | 200 {"sku":"a","quantity":2}
                    PUT /line          | application/json | {"sku":"a","quantity":2}        | 415 the body is 'application/json'; expected application/vnd.shop.line+json
                    POST /lines?factor=x | -              | [                               | 400 query parameter 'factor': found 'x', expected a whole number from -2147483648 to 2147483647
                    POST /form         | application/x-www-form-urlencoded | name=a+b&sizes=1&sizes=2 | 200 "a b7[1, 2]"
                    POST /form         | multipart/form-data; boundary=b | --b$Content-Disposition: form-data; name="name"$$x$--b$Content-Disposition: form-data; name="n"$$3$--b-- | 200 "x3[]"
                    POST /form         | -                | -                               | 400 form field 'name': it is missing
                    POST /entry?q=1    | application/x-www-form-urlencoded | title=t&tag=a&tag=b&day=2026-01-31 | 200 "Entry[title=t, copies=1, tags=[a, b], day=Optional[2026-01-31]]1"
                    POST /entry        | application/x-www-form-urlencoded | title=+            | 400 form fields 'title, copies, tag, day': 'title' is blank
                    POST /entry        | application/x-www-form-urlencoded | title=t&copies=&tag=&day= | 200 "Entry[title=t, copies=1, tags=[], day=Optional.empty]-"
                    POST /form         | application/x-www-form-urlencoded | name=&n=&sizes=    | 400 form field 'sizes': found '', expected a whole number from -2147483648 to 2147483647
                    POST /signed       | application/x-www-form-urlencoded | user=u             | 400 header parameter 'X-Signature': it is missing
                    POST /upload/1     | multipart/form-data; boundary=b | --b$Content-Disposition: form-data; name="file"; filename="/etc/a.txt"$Content-Type: text/csv$$é$--b$Content-Disposition: form-data; name="page"; filename="1"$$p$--b$Content-Disposition: form-data; name="title"$$T$--b-- | 200 "1Upload[file, a.txt, text/csv, 2 bytes]Optional.empty[Upload[page, 1, text/plain, 1 bytes]]T"
                    POST /upload/x     | multipart/form-data; boundary=b | --b$Content-Disposition: form-data; name="file"; filename=""$$$--b-- | 400 path parameter 'id': found 'x', expected a whole number from -2147483648 to 2147483647; form part 'file': it is missing; form field 'title': it is missing
                    POST /upload/1     | application/x-www-form-urlencoded | title=T | 415 the body is 'application/x-www-form-urlencoded'; expected multipart/form-data
                    POST /parts        | multipart/form-data; boundary=b | --b$Content-Disposition: form-data; name="many"; filename="1"$$p$--b-- | 200 "null 1"
                    POST /parts        | multipart/form-data; boundary=b | --b$Content-Disposition: form-data; name="one"$$p$--b$Content-Disposition: form-data; name="one"$$p$--b-- | 400 form part 'one': found 2 values, expected one
                    """)
    void bindsBodiesAndForms(String line, @Nullable String type, @Nullable String body, String expected)
            throws IOException {
        String target = line.substring(line.indexOf(' ') + 1);
        int question = target.indexOf('?');
        String answer = call(
                files,
                line.substring(0, line.indexOf(' ')),
                question < 0 ? target : target.substring(0, question),
                question < 0 ? "" : target.substring(question + 1),
                type == null ? Map.of() : Map.of("content-type", type),
                body == null ? null : body.replace("$", "\r\n"));

        assertThat(answer).isEqualTo(expected);
    }

    /** Status, then a problem's detail, a 405's Allow, or the body. */
    static String call(RequestStreamHandler function, String method, String path, String query, @Nullable String body)
            throws IOException {
        return call(function, method, path, query, Map.of(), body);
    }

    private static String call(
            RequestStreamHandler function,
            String method,
            String path,
            String query,
            Map<String, String> requestHeaders,
            @Nullable String body)
            throws IOException {
        String event = JsonTree.text(JsonTree.object(
                "version",
                "2.0",
                "routeKey",
                "ANY /{proxy+}",
                "rawPath",
                path,
                "rawQueryString",
                query,
                "headers",
                requestHeaders,
                "requestContext",
                Map.of("stage", "$default", "http", Map.of("method", method, "path", path)),
                "body",
                body));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        function.handleRequest(new ByteArrayInputStream(event.getBytes(StandardCharsets.UTF_8)), out, context());
        Map<?, ?> response = (Map<?, ?>) JsonTree.read(out.toString(StandardCharsets.UTF_8));
        Map<?, ?> headers = (Map<?, ?>) Objects.requireNonNull(response.get("headers"));
        Object text = response.get("body");
        if (headers.get("Allow") != null && !method.equals("OPTIONS")) {
            text = headers.get("Allow");
        } else if (text != null && text.toString().startsWith("{\"type\"")) {
            text = ((Map<?, ?>) JsonTree.read(text.toString())).get("detail");
        }
        return response.get("statusCode") + (text == null || text.equals("") ? "" : " " + text);
    }

    static com.amazonaws.services.lambda.runtime.Context context() {
        Class<?> type = com.amazonaws.services.lambda.runtime.Context.class;
        return (com.amazonaws.services.lambda.runtime.Context) Proxy.newProxyInstance(
                type.getClassLoader(),
                new Class<?>[] {type},
                (proxy, method, arguments) -> method.getName().equals("getAwsRequestId") ? "42" : null);
    }
}
