package dev.linnet.processor;

import java.util.LinkedHashMap;
import java.util.Map;

/** A text block with {@code $name$} places to fill: all that writers do. What goes in has been decided before. */
final class Template {

    private final String template;
    private final Map<String, String> values = new LinkedHashMap<>();

    private Template(String template) {
        this.template = template;
    }

    static Template of(String template) {
        return new Template(template);
    }

    /**
     * Fills a place. Where it stands alone on its line, the value's lines take its indentation, and an empty value takes
     * the line away.
     */
    Template with(String name, String value) {
        values.put("$" + name + "$", value);
        return this;
    }

    /** The filled text. */
    String text() {
        StringBuilder out = new StringBuilder();
        for (String line : template.split("\n", -1)) {
            String alone = values.get(line.strip());
            if (alone == null) {
                out.append(filled(line)).append('\n');
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

    private String filled(String line) {
        String out = line;
        for (Map.Entry<String, String> value : values.entrySet()) {
            out = out.replace(value.getKey(), value.getValue());
        }
        return out;
    }
}
