package dev.linnet.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** The scanner against jackson-core: the same texts are JSON, and they say the same. */
class JsonScannerTest {

    private static final long SEED = 20_260_102;
    private static final JsonFactory JACKSON = JsonFactory.builder()
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();
    private static final List<String> PIECES = List.of(
            "{",
            "}",
            "[",
            "]",
            ",",
            ":",
            "\"",
            "\"a\"",
            "\"a\":",
            "\\",
            "\\u",
            "\\u00e9",
            "\\ud83d\\ude00",
            "\\n",
            "\\/",
            "\\x",
            "0",
            "-",
            "-0",
            "01",
            "1e5",
            "1.",
            ".5",
            "1E+2",
            "true",
            "tru",
            "null",
            "nul",
            "false",
            "é",
            "😀",
            " ",
            "\t",
            "\n",
            "\0",
            "\u0001",
            "//",
            "NaN",
            "'");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "{}",
                "[]",
                "[[]]",
                "[{}]",
                "{\"a\":1}",
                "{\"a\":[1,2,{\"b\":null}]}",
                "{\"abcde\":1,\"axcye\":2,\"abcde\":3,\"axcy\":4}", // names that share a slot
                "{\"é\":1,\"Ã©\":2,\"é\":3,\"\":4}",
                "null",
                "true",
                "false",
                "\"\"",
                "[1,]",
                "[,1]",
                "[1,,2]",
                "{\"a\"}",
                "{\"a\":}",
                "{\"a\":1,}",
                "{,}",
                "{a:1}",
                "{'a':1}",
                "[1 2]",
                "{\"a\" 1}",
                "{\"a\":1 \"b\":2}",
                "[",
                "{",
                "[1",
                "{\"a\":1",
                "\"a",
                "]",
                "}",
                "[}",
                "{]",
                "[1]]",
                "1 2",
                "{}{}",
                "// a",
                "[1]//a",
                "0",
                "-0",
                "-",
                "01",
                "-01",
                "+1",
                "1.",
                ".1",
                "1.0e",
                "1e+",
                "1e5",
                "1E-5",
                "-1.5e+10",
                "0x1",
                "1a",
                "1e1000",
                "NaN",
                "Infinity",
                "tru",
                "trues",
                "True",
                "nul",
                "nulll",
                "\"\\\"",
                "\"\\\\\"",
                "\"\\/\\b\\f\\n\\r\\t\"",
                "\"\\a\"",
                "\"\\u00e9\\u20AC\"",
                "\"\\ud83d\\ude00\"",
                "\"\\u12\"",
                "\"\\u12g4\"",
                "\"\\uD83D\\u\"",
                "\"\\U0041\"",
                "\"\t\"",
                "\"\n\"",
                "\"\0\"",
                "\"\u007f\"",
                "\"é€😀\"",
                "\"\\é\"",
                "\"\\",
                "\"\\u00",
                " \t\r\n[ 1 , 2 ] \n",
                "\f[]",
                "\u00a0[]",
                "\ufeff[]",
                "\ufeff"
            })
    void agreesWithJacksonOn(String text) {
        compare(text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void agreesWithJacksonOnBrokenEvents() {
        Random random = new Random(SEED);
        List<byte[]> events =
                EventFixtures.all().stream().map(EventFixtures::event).toList();
        int accepted = 0;
        for (int i = 0; i < 20_000; i++) {
            byte[] event = events.get(random.nextInt(events.size()));
            int cut = random.nextInt(event.length);
            byte[] piece = random.nextInt(4) == 0
                    ? new byte[] {(byte) random.nextInt(256), (byte) random.nextInt(256)}
                    : PIECES.get(random.nextInt(PIECES.size())).getBytes(StandardCharsets.UTF_8);
            byte[] broken = Arrays.copyOf(event, event.length + piece.length);
            System.arraycopy(piece, 0, broken, cut, piece.length);
            System.arraycopy(event, cut, broken, cut + piece.length, event.length - cut);
            accepted += compare(broken) ? 1 : 0;
        }
        assertThat(accepted).isBetween(1_000, 19_000);
    }

    @Test
    void malformedUtf8IsNoText() {
        for (int lead = 0x80; lead < 0x100; lead++) {
            for (int second : new int[] {0x20, 0x7f, 0x80, 0x8f, 0x90, 0x9f, 0xa0, 0xbf, 0xc0}) {
                for (int more = 0; more < 4; more++) {
                    byte[] text = new byte[4 + more];
                    Arrays.fill(text, (byte) 0x80);
                    text[0] = '"';
                    text[1] = (byte) lead;
                    text[2] = (byte) second;
                    text[text.length - 1] = '"';
                    compare(text);
                }
            }
        }
    }

    @Test
    void depthIsBounded() {
        assertThat(scanned(("[".repeat(500) + "]".repeat(500)).getBytes(StandardCharsets.UTF_8)))
                .isNotNull();
        assertThat(scanned(("[".repeat(501) + "]".repeat(501)).getBytes(StandardCharsets.UTF_8)))
                .isNull();
        assertThat(scanned("[".repeat(1_000_000).getBytes(StandardCharsets.UTF_8)))
                .isNull();
    }

    @Test
    void aSurrogateWithoutItsPairIsAQuestionMark() {
        assertThat(new JsonScanner("\"a\\ud800b\\udc00\\ud800\\u0041\"".getBytes(StandardCharsets.UTF_8)).string())
                .isEqualTo("a?b??A");
        assertThat(new JsonScanner("\"\\ud83d\\ude00\\n\"".getBytes(StandardCharsets.UTF_8)).bytes())
                .isEqualTo("😀\n".getBytes(StandardCharsets.UTF_8));
    }

    private static boolean compare(byte[] text) {
        String expected = utf8(text) ? parsed(text) : null; // Jackson takes overlong forms
        assertThat(scanned(text))
                .as(() -> new String(text, StandardCharsets.UTF_8))
                .isEqualTo(expected);
        return expected != null;
    }

    private static boolean utf8(byte[] text) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(text));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }

    /** What Jackson reads, spelled out; null when it refuses. */
    private static @Nullable String parsed(byte[] text) {
        StringBuilder tree = new StringBuilder();
        try (JsonParser in = JACKSON.createParser(ObjectReadContext.empty(), text)) {
            int values = 0;
            int depth = 0;
            for (JsonToken token = in.nextToken(); token != null; token = in.nextToken()) {
                depth += token.isStructStart() ? 1 : token.isStructEnd() ? -1 : 0;
                values += depth == 0 ? 1 : 0;
                if (token.isStructStart() || token.isStructEnd()) {
                    tree.append(in.getString());
                } else {
                    tree.append('<')
                            .append(new String(in.getString().getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                            .append('>');
                }
            }
            return values == 1 ? tree.toString() : null;
        } catch (JacksonException refused) {
            return null;
        }
    }

    /** What the scanner reads, spelled out; null when it refuses. It must skip what it reads, too. */
    private static @Nullable String scanned(byte[] text) {
        StringBuilder tree = new StringBuilder();
        try {
            JsonScanner skipping = new JsonScanner(text);
            skipping.skip();
            if (skipping.peek() != 0) {
                return null;
            }
        } catch (EventException refused) {
            return null;
        }
        scanned(new JsonScanner(text), tree);
        return tree.toString();
    }

    private static void scanned(JsonScanner in, StringBuilder tree) {
        switch (in.peek()) {
            case '{' -> {
                tree.append('{');
                for (boolean more = in.enter('{', '}'); more; more = in.more('}')) {
                    tree.append('<').append(in.name()).append('>');
                    scanned(in, tree);
                }
                tree.append('}');
            }
            case '[' -> {
                tree.append('[');
                for (boolean more = in.enter('[', ']'); more; more = in.more(']')) {
                    scanned(in, tree);
                }
                tree.append(']');
            }
            case '"' -> tree.append('<').append(in.string()).append('>');
            default -> tree.append('<').append(in.literal()).append('>');
        }
    }
}
