package dev.linnet.dev;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** The text of a {@code code.json} that has been read without a mistake. */
final class CodeText {

    private CodeText() {}

    /**
     * The text with one more service, behind the others and laid out as the last of them is; all else stays as it is.
     *
     * @param entry {@code "name": {…}}
     */
    static String with(String text, String entry) {
        try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), text)) {
            parser.nextToken();
            while (parser.nextToken() == JsonToken.PROPERTY_NAME
                    && !parser.currentName().equals("services")) {
                parser.nextToken();
                parser.skipChildren();
            }
            int key = offset(parser);
            parser.nextToken();
            int before = offset(parser) + 1;
            int first = -1;
            int last = -1;
            int lastEnd = -1;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                before = last < 0 ? before : lastEnd;
                last = offset(parser);
                first = first < 0 ? last : first;
                parser.nextToken();
                parser.skipChildren();
                lastEnd = offset(parser) + 1;
            }
            if (last >= 0) {
                String between = text.substring(before, last).replaceFirst("^\\s*,", "");
                return text.substring(0, lastEnd)
                        + "," + (first == last && between.isEmpty() ? " " : between)
                        + entry
                        + text.substring(lastEnd);
            }
            String lineBreak = text.contains("\r\n") ? "\r\n" : "\n";
            String indentation = indentation(text, key);
            return text.substring(0, before)
                    + lineBreak
                    + indentation
                    + "  "
                    + entry
                    + lineBreak
                    + indentation
                    + text.substring(offset(parser));
        }
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getCharOffset();
    }

    /** The white space at the beginning of an offset's line. */
    private static String indentation(String text, int offset) {
        String line = text.substring(text.lastIndexOf('\n', offset) + 1, offset);
        return line.substring(0, line.length() - line.stripLeading().length());
    }
}
