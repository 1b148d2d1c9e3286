package dev.linnet.processor;

import dev.linnet.internal.Version;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** One class of checks being written: its methods, the constants that their conditions compare with, what is made when first used. */
final class ChecksFile {

    private static final String INTERNAL = "dev.linnet.internal.";

    final SourceFile source;
    final String className;
    private final Map<String, String> constants = new LinkedHashMap<>();
    private final Map<String, String> holderNames = new LinkedHashMap<>();
    private final Names names = new Names(List.of("check", "found", "value"));
    private final Names types = new Names(List.of());
    private final Map<String, String> constantNames = new LinkedHashMap<>();
    private final List<String> methods = new ArrayList<>();
    private final List<String> holders = new ArrayList<>();

    ChecksFile(String packageName, String className) {
        this.source = new SourceFile(packageName, className);
        this.className = className;
        types.take(className);
    }

    /** A run-time class. */
    String internal(String simple) {
        return source.name(INTERNAL + simple);
    }

    /** A name for a method that no other has. */
    String methodName(String wanted) {
        return names.take(wanted);
    }

    /** A name for a nested class that no other has. */
    String typeName(String wanted) {
        return types.take(capital(wanted));
    }

    /** Where the next method will stand. */
    int place() {
        return methods.size();
    }

    /** Adds a method before those that were added since. */
    void addMethod(int place, String text) {
        methods.add(place, text);
    }

    void addHolder(String text) {
        holders.add(text);
    }

    /** The method that says what a constant of an enum is called in JSON. */
    String constantName(JsonShape.Constants constants) {
        String type = source.name(constants.type());
        return constantNames.computeIfAbsent(type, t -> {
            String method = methodName("nameOf" + type.substring(type.lastIndexOf('.') + 1));
            methods.add(Template.of("""
                    private static String $method$($type$ key) {
                        $text$
                    }
                    """)
                    .with("method", method)
                    .with("type", type)
                    .with("text", CodecConstants.text(type, "key", constants))
                    .text());
            return method;
        });
    }

    /** The name of a constant of the type. */
    String constant(String wanted, String type, String value) {
        String snake = wanted.replaceAll("([a-z0-9])([A-Z])", "$1_$2").toUpperCase(Locale.ROOT);
        String declaration = type + " %s = " + value + ";";
        for (Map.Entry<String, String> known : constants.entrySet()) {
            if (known.getValue().equals(declaration)) {
                return known.getKey();
            }
        }
        String name = names.take(snake);
        constants.put(name, declaration);
        return name;
    }

    /** An expression of a value that is made when it is first asked for, by a class of its own. */
    String holder(String wanted, Constraint constraint, String type, String value) {
        String simple = holderNames.computeIfAbsent(value, v -> {
            String name = typeName(wanted);
            addHolder(Template.of("""
                    /** For {@code @$constraint$}: made when the first value is there to check. */
                    private static final class $name$ {
                        static final $type$ VALUE = $value$;
                    }
                    """)
                    .with("constraint", constraint.name())
                    .with("name", name)
                    .with("type", type)
                    .with("value", value)
                    .text());
            return name;
        });
        return simple + ".VALUE";
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** The whole class. */
    String body(String javadoc) {
        StringBuilder fields = new StringBuilder();
        constants.forEach((name, declaration) -> fields.append("private static final ")
                .append(declaration.formatted(name))
                .append('\n'));
        return Template.of("""
                /** $javadoc$ Written by Linnet $version$. */
                final class $class$ {

                    $fields$
                    private $class$() {}
                    $members$
                }
                """)
                .with("javadoc", javadoc)
                .with("version", Version.CURRENT)
                .with("class", className)
                .with("fields", fields.isEmpty() ? "" : fields + "\u0001")
                .with("members", members())
                .text()
                .replace("    \u0001", "");
    }

    private String members() {
        StringBuilder out = new StringBuilder();
        methods.forEach(method -> out.append('\n').append(method));
        holders.forEach(holder -> out.append('\n').append(holder));
        return out.toString();
    }
}
