package dev.linnet.processor;

import dev.linnet.internal.Version;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** One codec class being written: turns types into expressions, and gathers the private methods that these call. */
final class CodecFile {

    private static final String INTERNAL = "dev.linnet.internal.";

    private static final Set<String> RESERVED = Set.of("read", "write", "readProperties", "writeProperties");

    final SourceFile source;
    final JsonShapes shapes;
    private final String packageName;
    private final CodecContainers containers = new CodecContainers(this);
    private final Map<String, String> methods = new LinkedHashMap<>();
    private final Map<String, String> memberNames = new LinkedHashMap<>();
    private final Map<String, String> constants = new LinkedHashMap<>();

    CodecFile(JsonShapes shapes, String packageName, String className) {
        this.shapes = shapes;
        this.packageName = packageName;
        this.source = new SourceFile(packageName, className);
        parser();
        generator();
    }

    String parser() {
        return source.name("tools.jackson.core.JsonParser");
    }

    String generator() {
        return source.name("tools.jackson.core.JsonGenerator");
    }

    /** A run-time class, or a class and its method: {@code JsonRead.string}. */
    String internal(String member) {
        int dot = member.indexOf('.');
        return dot < 0
                ? source.name(INTERNAL + member)
                : source.name(INTERNAL + member.substring(0, dot)) + member.substring(dot);
    }

    /** An expression that reads a value of the type from {@code in}. */
    String read(TypeMirror type) {
        return switch (shapes.shape(type)) {
            case JsonShape.Leaf leaf -> readLeaf(leaf.leaf(), "in");
            case JsonShape.Any any -> internal("JsonAny.read") + "(in)";
            case JsonShape.External external ->
                source.name(external.codec()) + ".read(in" + classOf(external, type, source) + ")";
            case JsonShape.Named named -> codec(named.type()) + ".read(in)";
            case JsonShape.Maybe maybe -> readMaybe(maybe);
            case JsonShape.Values values -> method("read", type) + "(in)";
            case JsonShape.Array array -> method("read", type) + "(in)";
            case JsonShape.Entries entries -> method("read", type) + "(in)";
            case JsonShape.Nothing nothing -> "null";
        };
    }

    private String readLeaf(JsonLeaf leaf, String in) {
        String read = internal(leaf.reader) + "(" + in + ")";
        return leaf.isBoxed() ? internal("JsonRead.isNull") + "(in) ? null : " + read : read;
    }

    private String readMaybe(JsonShape.Maybe maybe) {
        String optional = source.name("java.util.Optional" + maybe.primitive());
        String value = shapes.shape(maybe.value()) instanceof JsonShape.Leaf leaf
                ? internal(leaf.leaf().reader) + "(in)"
                : read(maybe.value());
        return internal("JsonRead.isNull") + "(in) ? " + optional + ".empty() : " + optional + ".of(" + value + ")";
    }

    /** An expression that reads a property that has a form of its own. */
    String read(JsonShape.Input input) {
        JsonShape.Format format = input.format();
        if (format == null || !(shapes.shape(input.type()) instanceof JsonShape.Leaf scalar)) {
            return read(input.type());
        }
        return format.pattern().isEmpty()
                ? readLeaf(scalar.leaf(), internal("JsonRead.unquoted") + "(in)")
                : formatted(input.java(), input.type(), format) + "(in)";
    }

    /** A statement that writes the value to {@code out}. */
    String write(TypeMirror type, String value) {
        return switch (shapes.shape(type)) {
            case JsonShape.Leaf leaf -> writeLeaf(leaf.leaf(), value) + ";";
            case JsonShape.Any any -> internal("JsonAny.write") + "(out, " + value + ");";
            case JsonShape.External external ->
                source.name(external.codec()) + ".write(out, " + value + classOf(external, type, source) + ");";
            case JsonShape.Named named -> codec(named.type()) + ".write(out, " + value + ");";
            case JsonShape.Maybe maybe -> method("write", type) + "(out, " + value + ");";
            case JsonShape.Values values -> method("write", type) + "(out, " + value + ");";
            case JsonShape.Array array -> method("write", type) + "(out, " + value + ");";
            case JsonShape.Entries entries -> method("write", type) + "(out, " + value + ");";
            case JsonShape.Nothing nothing -> "";
        };
    }

    private String writeLeaf(JsonLeaf leaf, String value) {
        return leaf.writer.startsWith("out.")
                ? leaf.writer + "(" + value + ")"
                : internal(leaf.writer) + "(out, " + value + ")";
    }

    /** Statements that write a property with its name. */
    String write(JsonShape.Output output, String value) {
        String name = Text.literal(output.name());
        JsonShape.Format format = output.format();
        if (shapes.shape(output.type()) instanceof JsonShape.Leaf scalar && format == null) {
            String direct = switch (scalar.leaf()) {
                case STRING -> "writeStringProperty";
                case INT, LONG, SHORT, DOUBLE, FLOAT -> "writeNumberProperty";
                case BOOLEAN -> "writeBooleanProperty";
                default -> "";
            };
            if (!direct.isEmpty()) {
                return "out." + direct + "(" + name + ", " + value + ");\n";
            }
        }
        String write = format == null
                ? write(output.type(), value)
                : format.pattern().isEmpty()
                        ? internal("JsonWrite.text") + "(out, " + value + ");"
                        : internal("JsonTime.write") + "(out, " + value + ", " + formatter(output.accessor(), format)
                                + ");";
        return "out.writeName(" + name + ");\n" + write + "\n";
    }

    /** An expression that makes a map's key of the text {@code name}. */
    String readKey(TypeMirror type) {
        return switch (shapes.shape(type)) {
            case JsonShape.Leaf leaf when leaf.leaf() != JsonLeaf.STRING -> internal(leaf.leaf().key) + "(name)";
            case JsonShape.Constants constants -> codec(constants.type()) + ".parse(name)";
            case JsonShape.External external -> source.name(external.codec()) + ".parse(name)";
            default -> "name";
        };
    }

    /** An expression that makes text of a map's key. */
    String writeKey(TypeMirror type, String key) {
        return switch (shapes.shape(type)) {
            case JsonShape.Constants constants -> codec(constants.type()) + ".text(" + key + ")";
            case JsonShape.External external -> source.name(external.codec()) + ".text(" + key + ")";
            default -> internal("JsonWrite.key") + "(" + key + ")";
        };
    }

    /** The statement that makes {@code null} of {@code null}. */
    String orNull() {
        return "if (" + internal("JsonRead.isNull") + "(in)) {\n    return null;\n}\n";
    }

    /** Whether a class is one of a sealed type's, whose codec then writes its properties between its own braces. */
    boolean isPart(TypeElement type) {
        return shapes.annotations.isPart(type);
    }

    /** The name of the codec of a type of this package's. */
    String codec(TypeMirror type) {
        return source.name(SourceFile.qualified(packageName, CodecNames.of(type) + "Json"));
    }

    static String classOf(JsonShape.External external, TypeMirror type, SourceFile in) {
        return external.databind() ? ", " + in.name(type) + ".class" : "";
    }

    private String method(String verb, TypeMirror type) {
        String key = verb + " " + source.name(type); // with wildcards: they are other types to javac
        String known = memberNames.get(key);
        if (known != null) {
            return known;
        }
        String name = allocate(key, verb + CodecNames.of(type));
        methods.put(key, "");
        methods.put(
                key,
                verb.equals("read")
                        ? containers.reader("private ", name, type)
                        : containers.writer("private ", name, type));
        return name;
    }

    /** A name that no other member of the codec has; the same for the same key. */
    private String allocate(String key, String base) {
        String name = base;
        for (int i = 2; memberNames.containsValue(name) || RESERVED.contains(name); i++) {
            name = base + i;
        }
        memberNames.put(key, name);
        return name;
    }

    private String formatted(String property, TypeMirror type, JsonShape.Format format) {
        String constant = formatter(property, format);
        String key = "formatted " + property;
        String known = memberNames.get(key);
        if (known != null) {
            return known;
        }
        String name = allocate(key, "read" + Character.toUpperCase(property.charAt(0)) + property.substring(1));
        String simple = source.name(type);
        String utc = switch (Mirrors.qualified(type)) {
            case "java.time.OffsetDateTime" ->
                ".withOffsetSameInstant(" + source.name("java.time.ZoneOffset") + ".UTC)";
            case "java.time.ZonedDateTime" -> ".withZoneSameInstant(" + source.name("java.time.ZoneOffset") + ".UTC)";
            default -> "";
        };
        methods.put(
                key,
                Template.of("""
                private static $type$ $name$($parser$ in) {
                    $temporal$ parsed = $read$(in, $constant$, $pattern$);
                    return parsed == null ? null : $type$.from(parsed)$utc$;
                }
                """)
                        .with("type", simple)
                        .with("name", name)
                        .with("parser", parser())
                        .with("temporal", source.name("java.time.temporal.TemporalAccessor"))
                        .with("read", internal("JsonTime.formatted"))
                        .with("constant", constant)
                        .with("pattern", Text.literal(format.pattern()))
                        .with("utc", utc)
                        .text());
        return name;
    }

    private String formatter(String property, JsonShape.Format format) {
        String base = property.replace("()", "")
                        .replace('.', '_')
                        .replaceAll("([a-z0-9])([A-Z])", "$1_$2")
                        .toUpperCase(java.util.Locale.ROOT)
                + "_FORMAT";
        String locale = format.locale().isEmpty()
                ? ""
                : ", " + source.name("java.util.Locale") + ".forLanguageTag("
                        + Text.literal(format.locale().replace('_', '-')) + ")";
        String zone = format.zone().isEmpty()
                ? ""
                : ".withZone(" + source.name("java.time.ZoneId") + ".of(" + Text.literal(format.zone()) + "))";
        String formatter = source.name("java.time.format.DateTimeFormatter");
        String made = formatter + ".ofPattern(" + Text.literal(format.pattern()) + locale + ")" + zone;
        String key = base + " " + made;
        String known = memberNames.get(key);
        if (known != null) {
            return known;
        }
        String name = allocate(key, base);
        constants.put(name, "private static final " + formatter + " " + name + " =\n        " + made + ";\n");
        return name;
    }

    /** The body of the codec of a type. */
    String body(TypeMirror type, boolean shared, boolean reads, boolean writes) {
        JsonShape shape = shapes.shape(type);
        String access = shared ? "public " : "";
        StringBuilder members = new StringBuilder();
        switch (shape) {
            case JsonShape.Properties object ->
                members.append(new CodecObjects(this).members(object, access, reads, writes));
            case JsonShape.Constants constants -> members.append(new CodecConstants(this).members(constants, access));
            case JsonShape.Choice choice ->
                members.append(new CodecChoices(this).members(choice, access, reads, writes));
            case JsonShape.Single single ->
                members.append(new CodecChoices(this).members(single, access, reads, writes));
            default -> {
                members.append(reads ? containers.reader("", "read", type) : "");
                members.append(reads && writes ? "\n" : "");
                members.append(writes ? containers.writer("", "write", type) : "");
            }
        }
        StringBuilder all = new StringBuilder();
        constants.values().forEach(all::append);
        all.append(all.isEmpty() ? "" : "\n")
                .append("private ")
                .append(CodecNames.of(type))
                .append("Json() {}\n\n");
        methods.values().forEach(method -> members.append("\n").append(method));
        return Template.of("""
                /** The JSON of {@link $type$}. Written by Linnet $version$. */
                @SuppressWarnings({"deprecation", "removal"})
                $access$final class $name$Json {

                    $members$
                }
                """)
                .with("type", link(type))
                .with("version", Version.CURRENT)
                .with("access", access)
                .with("name", CodecNames.of(type))
                .with("members", all.append(members).toString())
                .text();
    }

    private String link(TypeMirror type) {
        return source.name(shapes.environment.getTypeUtils().erasure(type));
    }
}
