package dev.linnet.processor;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What the naming strategies of {@code PropertyNamingStrategies} make of a Java name. */
final class JsonNames {

    private JsonNames() {}

    /** The name in JSON; null where the strategy, a class's simple name, is none of Jackson's. */
    static @Nullable String named(String strategy, String name) {
        return switch (strategy) {
            case "", "PropertyNamingStrategy", "LowerCamelCaseStrategy" -> name;
            case "UpperCamelCaseStrategy" ->
                name.isEmpty() ? name : Character.toUpperCase(name.charAt(0)) + name.substring(1);
            case "SnakeCaseStrategy" -> snake(name);
            case "UpperSnakeCaseStrategy" -> snake(name).toUpperCase(Locale.ROOT);
            case "LowerCaseStrategy" -> name.toLowerCase(Locale.ROOT);
            case "KebabCaseStrategy" -> separated(name, '-');
            case "LowerDotCaseStrategy" -> separated(name, '.');
            default -> null;
        };
    }

    /** An underscore before each run of capitals; one in front is dropped. */
    private static String snake(String name) {
        StringBuilder out = new StringBuilder();
        boolean inCapitals = false;
        for (int i = name.startsWith("_") ? 1 : 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean capital = Character.isUpperCase(c);
            if (capital && !inCapitals && !out.isEmpty() && out.charAt(out.length() - 1) != '_') {
                out.append('_');
            }
            out.append(Character.toLowerCase(c));
            inCapitals = capital;
        }
        return out.isEmpty() ? name : out.toString();
    }

    /** A separator before each word; the last capital of several begins the word that follows. */
    private static String separated(String name, char separator) {
        StringBuilder out = new StringBuilder();
        int capitals = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (Character.toLowerCase(c) == c) {
                if (capitals > 1) {
                    out.insert(out.length() - 1, separator);
                }
                capitals = 0;
            } else if (capitals++ == 0 && i > 0) {
                out.append(separator);
            }
            out.append(Character.toLowerCase(c));
        }
        return out.toString();
    }
}
