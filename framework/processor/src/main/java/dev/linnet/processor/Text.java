package dev.linnet.processor;

/** Fills text-block templates: all that writers do. What goes in has been decided before. */
final class Text {

    private Text() {}

    /**
     * Replaces each {@code $name$} by its value. Where a placeholder stands alone on its line, the value's lines take its
     * indentation, and an empty value takes the line away.
     *
     * @param namesAndValues names and values in turn
     */
    static String fill(String template, String... namesAndValues) {
        StringBuilder out = new StringBuilder();
        for (String line : template.split("\n", -1)) {
            String stripped = line.strip();
            String alone = stripped.length() > 2 ? value(stripped, namesAndValues) : null;
            if (alone == null) {
                for (int i = 0; i < namesAndValues.length; i += 2) {
                    line = line.replace("$" + namesAndValues[i] + "$", namesAndValues[i + 1]);
                }
                out.append(line).append('\n');
            } else if (!alone.isEmpty()) {
                String indent = line.substring(0, line.indexOf('$'));
                alone.stripTrailing()
                        .lines()
                        .forEach(l -> out.append(l.isEmpty() ? "" : indent + l).append('\n'));
            }
        }
        out.setLength(out.length() - 1);
        return out.toString();
    }

    /** A Java string literal. */
    static String literal(String value) {
        StringBuilder out = new StringBuilder("\"");
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> out.append(c < ' ' || c > '~' ? "\\u%04x".formatted((int) c) : String.valueOf(c));
            }
        }
        return out.append('"').toString();
    }

    private static @org.jspecify.annotations.Nullable String value(String placeholder, String[] namesAndValues) {
        for (int i = 0; i < namesAndValues.length; i += 2) {
            if (placeholder.equals("$" + namesAndValues[i] + "$")) {
                return namesAndValues[i + 1];
            }
        }
        return null;
    }
}
