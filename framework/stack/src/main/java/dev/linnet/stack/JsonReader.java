package dev.linnet.stack;

import dev.linnet.stack.Yaml.Entry;
import dev.linnet.stack.Yaml.Mapping;
import dev.linnet.stack.Yaml.Scalar;
import dev.linnet.stack.Yaml.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.core.json.JsonFactory;

/**
 * JSON text to the tree that templates are read from too: RFC 8259 and no more, each value with its place, no name twice in
 * an object. Texts are not plain; numbers, {@code true}, {@code false} and {@code null} are.
 */
final class JsonReader {

    private static final int MAX_DEPTH = 20;
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(
                    StreamReadConstraints.builder().maxNestingDepth(1_000).build())
            .build();

    private final String text;
    private final JsonParser parser;
    private final List<Mistake> doubles = new ArrayList<>();

    private JsonReader(String text, JsonParser parser) {
        this.text = text;
        this.parser = parser;
    }

    /**
     * The one value of a text.
     *
     * @param doubles takes a mistake for each name that an object has twice; its first value counts
     * @throws Mistake where the text stops to be JSON
     */
    static Yaml read(String text, List<Mistake> doubles) throws Mistake {
        if (text.startsWith("\uFEFF")) {
            throw new Mistake(
                    Position.START, "the file begins with a byte order mark; save it as UTF-8 without one, as JSON is");
        }
        if (text.isBlank()) {
            throw new Mistake(Position.START, "the file is empty; write at least {}");
        }
        try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            JsonReader reader = new JsonReader(text, parser);
            Yaml value = reader.value(parser.nextToken(), 1);
            if (parser.nextToken() != null) {
                throw new Mistake(reader.at(), "not JSON: something stands after the end; take it out");
            }
            doubles.addAll(reader.doubles);
            return value;
        } catch (JacksonException e) {
            throw JsonMistake.of(text, e);
        }
    }

    /**
     * The value that a parser stands at.
     *
     * @param text that the parser reads
     * @throws Mistake for one that is nested too deep
     */
    static Yaml read(String text, JsonParser parser) throws Mistake {
        return new JsonReader(text, parser).value(parser.currentToken(), 1);
    }

    private Yaml value(JsonToken token, int depth) throws Mistake {
        Position at = at();
        if (depth > MAX_DEPTH) {
            throw new Mistake(
                    at, "nested deeper than " + MAX_DEPTH + " levels; no file of the configuration needs more than 5");
        }
        return switch (token) {
            case START_OBJECT -> object(at, depth);
            case START_ARRAY -> {
                List<Yaml> items = new ArrayList<>();
                for (JsonToken next = parser.nextToken(); next != JsonToken.END_ARRAY; next = parser.nextToken()) {
                    items.add(value(next, depth + 1));
                }
                yield new Sequence(at, items);
            }
            case VALUE_STRING -> new Scalar(at, parser.getString(), false);
            default -> new Scalar(at, parser.getString(), true);
        };
    }

    private Mapping object(Position at, int depth) throws Mistake {
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            Position keyAt = at();
            Entry before = entries.get(name);
            Entry entry = new Entry(keyAt, value(parser.nextToken(), depth + 1));
            if (before == null) {
                entries.put(name, entry);
            } else {
                doubles.add(new Mistake(
                        keyAt,
                        "\"" + name + "\" is there already, in line "
                                + before.keyAt().line() + "; keep one"));
            }
        }
        return new Mapping(at, entries);
    }

    private Position at() {
        TokenStreamLocation location = parser.currentTokenLocation();
        int offset = (int) location.getCharOffset();
        int line = offset - location.getColumnNr() + 1;
        return new Position(location.getLineNr(), 1 + text.codePointCount(line, offset));
    }
}
