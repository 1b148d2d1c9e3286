package dev.linnet.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** BAD-INPUTS, "JSON": what is no JSON is one error with its place and what to do; ⏎ and ⇥ stand for what they look like. */
@Timeout(20)
class JsonReaderTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\0',
            value = {
                "{}⏎ // x          | 2:2: not JSON: a comment; take it out, JSON has none",
                "{ /* x */ }       | 1:3: not JSON: a comment; take it out, JSON has none",
                "{⏎# x⏎}           | 2:1: not JSON: a comment; take it out, JSON has none",
                "{\"a\": {},⏎ }    | 2:2: not JSON: a comma before }; take the comma out",
                "{\"a\": [1,]}     | 1:10: not JSON: a comma before ]; take the comma out",
                "⏎                 | 1:1: the file is empty; write at least {}",
                "[]                | 1:1: the file is a list; write an object: {}",
                "null              | 1:1: the file is null; write an object: {}",
                "\"a\"             | 1:1: the file is \"a\"; write an object: {}",
                "\uFEFF{}          | 1:1: the file begins with a byte order mark; save it as UTF-8 without one, as JSON is",
                "{}⏎{}             | 2:1: not JSON: something stands after the end; take it out",
                "{} }              | 1:4: not JSON: something stands after the end; take it out",
                "a: b              | 1:1: not JSON: the file begins with a; write an object: {}",
                "{'a': 1}          | 1:2: not JSON: the quote '; write \"",
                "{a: 1}            | 1:2: not JSON: a where a name must be; write \"name\": value",
                "{\"a\": 1, b: 2}  | 1:10: not JSON: b where a name must be; write \"name\": value",
                "{1: 1}            | 1:2: not JSON: 1 where a name must be; write \"name\": value",
                "{\"a\": NaN}      | 1:7: not JSON: NaN; a value is text in \"quotes\", a number as 512, true, false, a list or an object",
                "{\"a\": -Infinity}| 1:7: not JSON: -Infinity; a value is text in \"quotes\", a number as 512, true, false, a list or an object",
                "{\"a\": ture}     | 1:7: not JSON: ture; a value is text in \"quotes\", a number as 512, true, false, a list or an object",
                "{\"a\": 0512}     | 1:7: not JSON: 0512; a value is text in \"quotes\", a number as 512, true, false, a list or an object",
                "{\"a\": +512}     | 1:7: not JSON: +512; a value is text in \"quotes\", a number as 512, true, false, a list or an object",
                "{\"a\": 0x80}     | 1:7: not JSON: 0x80; a value is text in \"quotes\", a number as 512, true, false, a list or an object",
                "{\"a\": [1, b]}   | 1:11: not JSON: b; a value is text in \"quotes\", a number as 512, true, false, a list or an object",
                "{\"a\": }         | 1:7: not JSON: no value after the colon; write one",
                "{\"a\" {}}        | 1:6: not JSON: no comma or colon before {; write one between two values, and a colon after a name",
                "{\"a\": 1 \"b\": 2}| 1:9: not JSON: no comma or colon before \"; write one between two values, and a colon after a name",
                "{\"a\": {\"b\": [ | 1:14: not JSON: the file ends too early; close what is open: {{[",
                "{\"a\": {\"b      | 1:10: not JSON: the file ends too early; close what is open: the text {{",
                "{\"a⇥b\": 1}      | 1:4: not JSON: the character U+0009 in a text; close the text before it, or write it as JSON does: \\n, \\t",
                "{\"a: 1,⏎\"b\": 2}| 1:8: not JSON: the character U+000A in a text; close the text before it, or write it as JSON does: \\n, \\t",
                "{\"a\": \"\\v\"}  | 1:9: not JSON: a \\ before what needs none; write \\\\ for one that is meant",
                "{\"a\": 1,⏎ \"a\": 2, \"b\": {\"c\": 1, \"c\": 1}} | 2:2: \"a\" is there already, in line 1; keep one, 2:24: \"c\" is there already, in line 2; keep one",
                "{\"😀\": 1, \"😀\": 2} | 1:10: \"😀\" is there already, in line 1; keep one",
            })
    void whatIsNoJson(String text, String expected) throws IOException {
        assertThat(read(text.replace('⏎', '\n').replace('⇥', '\t').getBytes(StandardCharsets.UTF_8)))
                .isEqualTo(expected);
    }

    @Test
    void whatIsNoText() throws IOException {
        String encoding = "1:1: the file is not UTF-8; save it as UTF-8";
        assertThat(read("{}".getBytes(StandardCharsets.UTF_16))).isEqualTo(encoding);
        assertThat(read("{\"ü\": 1}".getBytes(StandardCharsets.ISO_8859_1))).isEqualTo(encoding);
        assertThat(read(new byte[0])).isEqualTo("1:1: the file is empty; write at least {}");
    }

    @Test
    void whatIsTooMuch() throws IOException {
        assertThat(read("[".repeat(100_000).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("1:21: nested deeper than 20 levels; no file of the configuration needs more than 5");
        assertThat(read(("{}" + " ".repeat(1_048_576)).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("1:1: the file has 1048578 bytes; a configuration has at most 1048576");
    }

    /** Windows' line ends and whatever else JSON allows. */
    @Test
    void whatIsJson() throws IOException {
        assertThat(read("\r\n{\r\n\t\"a\\u00fc\" : [ 1e3 , null, -0.5 ]\r\n}\r\n".getBytes(StandardCharsets.UTF_8)))
                .isEmpty();
        assertThat(read("{\r\n\"a\": 1,\r\n  \"a\": 1}".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("3:3: \"a\" is there already, in line 2; keep one");
    }

    private String read(byte[] bytes) throws IOException {
        Path file = Files.write(folder.resolve("code.json"), bytes);
        List<ConfigurationProblem> problems = new ArrayList<>();
        new ConfigFile(file, problems).open();
        return String.join(
                ", ",
                problems.stream()
                        .map(problem -> problem.toString().replace(file + ":", ""))
                        .toList());
    }
}
