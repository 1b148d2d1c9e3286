package dev.linnet.processor;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** The source of a class with random types in it, from a seed: what a service's author may write and has a codec. */
final class RandomTypes {

    private static final String[] SCALARS = {
        "int",
        "long",
        "short",
        "byte",
        "double",
        "float",
        "boolean",
        "char",
        "Integer",
        "Long",
        "Double",
        "Boolean",
        "String",
        "String",
        "String",
        "BigDecimal",
        "BigInteger",
        "UUID",
        "URI",
        "byte[]",
        "Instant",
        "LocalDate",
        "LocalTime",
        "LocalDateTime",
        "OffsetDateTime",
        "ZonedDateTime",
        "Duration",
        "Year",
        "YearMonth",
        "OptionalInt",
        "OptionalLong",
        "Object"
    };

    private static final String[] WORDS = {
        "id",
        "userName",
        "URL",
        "htmlURLText",
        "a",
        "bB",
        "x_y",
        "in",
        "out",
        "value",
        "type",
        "property",
        "name",
        "_under"
    };

    private static final String[] STRATEGIES = {
        "SnakeCase", "UpperSnakeCase", "UpperCamelCase", "LowerCase", "KebabCase", "LowerDotCase", "LowerCamelCase"
    };

    /** What the names of unwrapped properties begin with. */
    static final String UNWRAPPED = "unwrapped";

    private final Random random;
    private final StringBuilder source = new StringBuilder();
    private final List<String> enums = new ArrayList<>();
    private final List<String> records = new ArrayList<>();
    private final List<String> flat = new ArrayList<>();
    private final List<String> sealed = new ArrayList<>();
    private final List<String> generics = new ArrayList<>();

    RandomTypes(long seed) {
        random = new Random(seed);
    }

    /** A public class with nested types; those with {@code @Json} can be read and written by themselves. */
    String source(String packageName, String name, int count) {
        source.append("package ").append(packageName).append(";\n\n");
        for (String used : List.of(
                "com.fasterxml.jackson.annotation.*",
                "dev.linnet.Json",
                "java.lang.annotation.*",
                "java.math.*",
                "java.net.URI",
                "java.time.*",
                "java.util.*",
                "tools.jackson.databind.PropertyNamingStrategies",
                "tools.jackson.databind.annotation.JsonNaming")) {
            source.append("import ").append(used).append(";\n");
        }
        source.append("\npublic final class ").append(name).append(" {\n");
        source.append("""
                @Retention(RetentionPolicy.RUNTIME)
                @JacksonAnnotationsInside
                @JsonInclude(JsonInclude.Include.NON_NULL)
                @interface Bundle {}
                """);
        for (int i = 0; i < count; i++) {
            switch (random.nextInt(10)) {
                case 0 -> constants("E" + i);
                case 1 -> generic("G" + i);
                case 2 -> sealed("S" + i);
                default -> record("R" + i);
            }
        }
        return source.append("}\n").toString();
    }

    private void constants(String name) {
        source.append("public enum ").append(name).append(" {");
        int size = 1 + random.nextInt(4);
        for (int i = 0; i < size; i++) {
            source.append(
                    switch (random.nextInt(4)) {
                        case 0 -> " @JsonProperty(\"c-" + i + "\")";
                        case 1 -> " @JsonAlias({\"alias" + i + "\", \"" + i + "th\"})";
                        default -> "";
                    });
            source.append(" C_").append(i).append(i + 1 < size ? "," : "");
        }
        source.append(" }\n");
        enums.add(name);
    }

    private void generic(String name) {
        source.append("public record %s<T>(T item, List<T> items, Optional<T> maybe, int total) {}\n".formatted(name));
        generics.add(name);
    }

    private void sealed(String name) {
        String tag = "tag" + name;
        source.append(
                switch (random.nextInt(5)) {
                    case 0 -> "@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME)\n";
                    case 1 -> "@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, property = \"" + tag + "\")\n";
                    case 2 ->
                        "@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)\n";
                    case 3 ->
                        "@JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, include = JsonTypeInfo.As.WRAPPER_ARRAY)\n";
                    default -> "";
                });
        source.append("@Json\npublic sealed interface ").append(name).append(" {}\n");
        int parts = 1 + random.nextInt(3);
        for (int i = 0; i < parts; i++) {
            String part = name + "P" + i;
            source.append(random.nextInt(3) == 0 ? "@JsonTypeName(\"p" + i + "\")\n" : "");
            source.append("public record ").append(part).append('(').append(components(false));
            source.append(") implements ").append(name).append(" {}\n");
        }
        sealed.add(name);
    }

    private void record(String name) {
        source.append("@Json\n");
        source.append(random.nextInt(5) == 0 ? "@JsonInclude(JsonInclude.Include." + include() + ")\n" : "");
        source.append(random.nextInt(6) == 0 ? "@JsonPropertyOrder(alphabetic = true)\n" : "");
        source.append(random.nextInt(8) == 0 ? "@JsonIgnoreProperties(\"Secret\")\n" : "");
        source.append(
                random.nextInt(4) == 0
                        ? "@JsonNaming(PropertyNamingStrategies." + STRATEGIES[random.nextInt(STRATEGIES.length)]
                                + "Strategy.class)\n"
                        : "");
        String more = components(true);
        String components = "String Secret" + (more.isEmpty() ? "" : ", ") + more;
        source.append("public record ").append(name).append('(').append(components);
        source.append(") {}\n");
        records.add(name);
        if (!components.matches(".*\\b[RGS]\\d.*")) {
            flat.add(name); // of objects in an unwrapped one, databind confuses the names (docs/json.md)
        }
    }

    private String components(boolean unwraps) {
        List<String> components = new ArrayList<>();
        int size = random.nextInt(6);
        for (int i = 0; i < size; i++) {
            String name = WORDS[random.nextInt(WORDS.length)] + i;
            components.add(
                    unwraps && !flat.isEmpty() && random.nextInt(8) == 0
                            ? "@JsonUnwrapped(prefix = \"" + UNWRAPPED + i + "_\""
                                    + (random.nextBoolean() ? ", suffix = \"!\"" : "") + ") "
                                    + flat.get(random.nextInt(flat.size())) + " " + name
                            : component(i) + " " + name);
        }
        return String.join(", ", components);
    }

    private String component(int index) {
        return switch (random.nextInt(16)) {
            case 0 -> "@JsonProperty(\"p " + index + "\") " + type(2);
            case 1 -> "@JsonAlias({\"alias" + index + "\", \"Z" + index + "\"}) " + type(2);
            case 2 -> "@JsonInclude(JsonInclude.Include." + include() + ") " + type(2);
            case 3 -> "@JsonProperty(required = true) " + type(1);
            case 4 -> "@JsonIgnore String";
            case 5 -> "@JsonProperty(access = JsonProperty.Access.READ_ONLY) String";
            case 6 -> "@JsonProperty(access = JsonProperty.Access.WRITE_ONLY) " + type(1);
            case 7 -> "@JsonFormat(pattern = \"dd.MM.yyyy\") LocalDate";
            case 8 -> "@Bundle " + type(2);
            default -> type(3);
        };
    }

    private String include() {
        return List.of("NON_NULL", "NON_ABSENT", "NON_EMPTY", "ALWAYS").get(random.nextInt(4));
    }

    private String type(int depth) {
        int kind = depth == 0 ? random.nextInt(7) : random.nextInt(14);
        return switch (kind) {
            case 5 -> one(enums);
            case 6 -> one(records);
            case 7 -> "List<" + boxed(depth - 1) + ">";
            case 8 -> "Set<String>";
            case 9 -> "Map<" + (random.nextBoolean() ? "String" : one(enums)) + ", " + entry(boxed(depth - 1)) + ">";
            case 10 -> "Optional<" + boxed(depth - 1) + ">";
            case 11 -> random.nextBoolean() ? one(records) + "[]" : "int[]";
            case 12 -> one(sealed);
            case 13 -> generics.isEmpty() ? "String" : one(generics) + "<" + boxed(depth - 1) + ">";
            default -> SCALARS[random.nextInt(SCALARS.length)];
        };
    }

    /** A type that may be an argument, and within whose codec null means null. */
    private String boxed(int depth) {
        return switch (type(depth)) {
            case "int", "short", "byte" -> "Integer";
            case "long" -> "Long";
            case "double", "float" -> "Double";
            case "boolean" -> "Boolean";
            case "char" -> "String";
            case String type when type.startsWith("Optional") -> "String"; // of two in each other null means either
            case String type -> type;
        };
    }

    /** A value of a map, where a mutation may add a number: of which databind makes a time. */
    private static String entry(String type) {
        boolean time = type.matches("Instant|Local.*|Offset.*|Zoned.*|Duration|Year.*");
        return time ? "String" : type;
    }

    private String one(List<String> names) {
        return names.isEmpty() ? "String" : names.get(random.nextInt(names.size()));
    }
}
