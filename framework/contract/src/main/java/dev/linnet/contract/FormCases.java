package dev.linnet.contract;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/** Own types, records, forms, files and bodies that are no JSON: bound, and refused. */
final class FormCases {

    private static final String URLENCODED = "POST /forms/login\nContent-Type: application/x-www-form-urlencoded\n\n";
    private static final String MULTIPART = "POST /forms/files/7\nContent-Type: multipart/form-data; boundary=b\n\n";
    private static final String FILE =
            part("form-data; name=\"file\"; filename=\"../a.png\"\r\nContent-Type: image/png");
    private static final String MORE = part("form-data; name=\"more\"; filename=\"b\"");
    private static final String PHOTO = "POST /forms/photos\nContent-Type: multipart/form-data; boundary=b\n\n";
    private static final String GZIP = "PUT /forms/bytes\nContent-Encoding: gzip";

    private FormCases() {}

    private static String part(String disposition) {
        return "--b\r\nContent-Disposition: " + disposition + "\r\n\r\n";
    }

    static void add(ContractTable table) {
        values(table);
        forms(table);
        bodies(table);
    }

    private static void values(ContractTable table) {
        table.row(
                "own type, record and array bound",
                "GET /forms/stock/S-1?from=2&sort=a&shelf=-1\nX-Count: 3",
                "200",
                "text \"S-1 2Optional[3][a][-1]\"");
        table.row(
                "list and array of several",
                "GET /forms/stock/S-1?sort=a&sort=b&shelf=1&shelf=-2",
                "200",
                "text \"S-1 0Optional.empty[a, b][1, -2]\"");
        table.row("record without its parameters", "GET /forms/stock/S-1", "200", "text \"S-1 0Optional.empty[][]\"");
        table.bad(
                "bad values: all at once",
                "GET /forms/stock/1?from=a&shelf=x\nX-Count: 1.5",
                "400",
                "path sku → found '1': a stock number begins with S-",
                "query from → found 'a', expected a whole number from -2147483648 to 2147483647",
                "header X-Count → found '1.5', expected a whole number from -2147483648 to 2147483647",
                "query shelf → found 'x', expected a whole number from -2147483648 to 2147483647");
        table.bad(
                "bad record: its constructor",
                "GET /forms/stock/S-1?from=-1",
                "400",
                "query from, X-Count, sort → 'from' is less than 0");
    }

    private static void forms(ContractTable table) {
        table.row(
                "form urlencoded",
                URLENCODED + "user=J%C3%BCrg+M&remember=true&role=a%26b&role=",
                "200",
                "text \"Jürg M true[a&b, ]\"");
        table.row(
                "form multipart",
                "POST /forms/login\nContent-Type: multipart/form-data; boundary=\"b\"\n\n"
                        + part("form-data; name=\"user\"")
                        + "Jürg\r\n--b--\r\n",
                "200",
                "text \"Jürg false[]\"");
        table.row(
                        "file of bytes",
                        MULTIPART,
                        "200",
                        "text \"7 Upload[file, a.png, image/png, 2 bytes][Upload[more, , text/plain, 1 bytes]]Optional[t]\"")
                .with((FILE + "\u00ff\u0000\r\n" + part("form-data; name=more") + "x\r\n"
                                + part("form-data; name=title") + "t\r\n--b--")
                        .getBytes(StandardCharsets.ISO_8859_1));
        table.row(
                "form record with a file",
                PHOTO + FILE + "ab\r\n" + part("form-data; name=title") + "t\r\n--b--",
                "200",
                "text \"t Upload[file, a.png, image/png, 2 bytes][]\"");
        table.bad(
                "bad form record: its file and its field are missing",
                PHOTO + "--b--",
                "400",
                "form title → it is missing",
                "part file → it is missing");
        table.bad(
                "bad form record: its constraints",
                PHOTO + FILE + "a\r\n" + part("form-data; name=title") + " \r\n" + MORE + "x\r\n" + MORE + "y\r\n--b--",
                "400",
                "form title → must not be blank",
                "part more → size must be between 0 and 1");
        table.bad(
                "bad form record: its constructor",
                PHOTO + FILE + "\r\n" + part("form-data; name=title") + "t\r\n--b--",
                "400",
                "form title, file, more → the photo is empty");
        table.bad(
                "bad form record: urlencoded",
                "POST /forms/photos\nContent-Type: application/x-www-form-urlencoded\n\ntitle=t&file=x",
                "415\nAccept: multipart/form-data",
                "the body is 'application/x-www-form-urlencoded'; expected multipart/form-data");
        table.bad("bad form: missing field", URLENCODED + "User=a", "400", "form user → it is missing");
        table.bad(
                "bad form: wrong field",
                URLENCODED + "user=a&user=b&remember=yes",
                "400",
                "form user → found 2 values, expected one",
                "form remember → found 'yes', expected true or false");
        table.bad(
                "bad form: broken percent-encoding",
                URLENCODED + "user=%zz",
                "400",
                "the form has '%zz'; expected a percent-encoded byte such as %20");
        table.bad("bad form: no UTF-8", URLENCODED + "user=%ff", "400", "the form is not UTF-8 once percent-decoded");
        table.bad(
                "bad form: too many fields",
                URLENCODED + "a&".repeat(1001),
                "413",
                "the form has more than 1000 fields; expected at most that");
        table.bad(
                "bad form: of JSON",
                "POST /forms/login\nContent-Type: application/json\n\n{}",
                "415\nAccept: application/x-www-form-urlencoded, multipart/form-data",
                "the body is 'application/json'; expected application/x-www-form-urlencoded or multipart/form-data");
        table.bad(
                "bad file: urlencoded",
                "POST /forms/files/7\nContent-Type: application/x-www-form-urlencoded\n\nfile=x",
                "415\nAccept: multipart/form-data",
                "the body is 'application/x-www-form-urlencoded'; expected multipart/form-data");
        table.bad(
                "bad file: missing, and the path",
                "POST /forms/files/x\nContent-Type: multipart/form-data; boundary=b\n\n--b--",
                "400",
                "path id → found 'x', expected a whole number from -2147483648 to 2147483647",
                "part file → it is missing");
        table.bad(
                "bad file: not chosen",
                MULTIPART + part("form-data; name=\"file\"; filename=\"\"") + "\r\n--b--",
                "400",
                "part file → it is missing");
        table.bad(
                "bad file: without the last boundary",
                MULTIPART + FILE + "x",
                "400",
                "the form is malformed: it ends without its last boundary");
        table.bad(
                "bad file: without a boundary",
                "POST /forms/files/7\nContent-Type: multipart/form-data\n\n--b--",
                "400",
                "the Content-Type of the form has no boundary; expected boundary= and 1 to 70 letters, digits and '()+_,-./:=?");
        table.bad(
                "bad file: without a name",
                MULTIPART + part("form-data") + "x\r\n--b--",
                "400",
                "the form is malformed: a part has no name; expected Content-Disposition: form-data; name=\"…\"");
    }

    private static void bodies(ContractTable table) {
        table.row("text in UTF-8", "PUT /forms/csv\nContent-Type: text/csv\n\né", "200", "text \"é\"");
        table.row(
                        "text in Latin-1",
                        "PUT /forms/csv\nContent-Type: text/csv; charset=\"ISO-8859-1\"",
                        "200",
                        "text \"é\"")
                .with(new byte[] {(byte) 0xe9});
        table.row(
                "media type of a range",
                "PUT /forms/csv\nContent-Type: image/svg+xml\n\n<svg/>",
                "200",
                "text \"<svg/>\"");
        table.row("body decompressed", GZIP, "200", "text 3").with(gzip("abc".getBytes(StandardCharsets.UTF_8)));
        table.row(
                        "JSON decompressed",
                        "POST /binding/lists\nContent-Type: application/json\nContent-Encoding: gzip",
                        "200",
                        "text [1,2]")
                .with(gzip("[1, 2]".getBytes(StandardCharsets.UTF_8)));
        table.bad(
                        "bad body: text of another charset",
                        "PUT /forms/csv\nContent-Type: text/csv",
                        "400",
                        "the body is not valid UTF-8")
                .with(new byte[] {(byte) 0xe9});
        table.bad(
                "bad body: unknown charset",
                "PUT /forms/csv\nContent-Type: text/csv; charset=klingon\n\nx",
                "415",
                "the charset of the body is 'klingon'; expected utf-8");
        table.bad(
                "bad body: another media type",
                "PUT /forms/csv\nContent-Type: text/plain\n\nx",
                "415\nAccept: text/csv, image/*",
                "the body is 'text/plain'; expected text/csv, image/*");
        table.bad(
                "bad body: another encoding",
                "PUT /forms/bytes\nContent-Encoding: br\n\nx",
                "415\nAccept-Encoding: gzip",
                "the body is encoded as 'br'; expected gzip or no encoding");
        table.bad(
                "bad body: no gzip",
                GZIP + "\n\nnot gzip at all",
                "400",
                "the body is not gzip, though its Content-Encoding says so");
        table.bad(
                        "bad body: gzip that unpacks to too much",
                        GZIP,
                        "413",
                        "the body has more than 16777216 bytes once decoded; expected at most that")
                .with(gzip(new byte[16 * 1024 * 1024 + 1]));
    }

    private static byte[] gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
