package dev.linnet.processor;

import dev.linnet.processor.JsonShape.Creation;
import dev.linnet.processor.JsonShape.Option;
import dev.linnet.processor.JsonShape.Place;
import java.util.List;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** Codecs of sealed types, and of types that are written as one value. */
final class CodecChoices {

    private final CodecFile file;

    CodecChoices(CodecFile file) {
        this.file = file;
    }

    String members(JsonShape.Choice choice, String access, boolean reads, boolean writes) {
        String read = reads
                ? reader(
                        access,
                        choice.type(),
                        choice.place(),
                        choice.property(),
                        choice.options(),
                        choice.otherwise(),
                        "")
                : "";
        return read + (reads && writes ? "\n" : "") + (writes ? writer(access, choice) : "");
    }

    /** Reads the type's name and then the type; {@code self} is the method of this codec that does so, or empty. */
    String reader(
            String access,
            DeclaredType type,
            Place place,
            String property,
            List<Option> options,
            @Nullable DeclaredType otherwise,
            String self) {
        String quoted = Text.literal(property);
        StringBuilder cases = new StringBuilder();
        for (Option option : options) {
            List<String> names = option.names().stream().map(Text::literal).toList();
            cases.append("case " + String.join(", ", names) + " -> " + readPart(option.type(), self) + ";\n");
        }
        List<String> known =
                options.stream().map(option -> option.names().get(0)).toList();
        String end = switch (place) {
            case WRAPPER_OBJECT -> file.internal("JsonType.endWrapper") + "(in);\nreturn value;\n";
            case WRAPPER_ARRAY -> file.internal("JsonType.endElement") + "(in);\nreturn value;\n";
            default -> "";
        };
        String refuse = "throw " + file.internal("JsonType.unknown") + "(" + (end.isEmpty() ? quoted : "\"\"")
                + ", name, " + Text.literal(String.join(", ", known)) + ")";
        String find = switch (place) {
            case PROPERTY -> "property(in, " + quoted + ")";
            case VISIBLE_PROPERTY, EXISTING_PROPERTY -> "visibleProperty(in, " + quoted + ")";
            case WRAPPER_OBJECT -> "wrapper(in)";
            case WRAPPER_ARRAY -> "element(in)";
        };
        return Template.of("""
                $access$static $type$ read($parser$ in) {
                    $orNull$
                    String name = $find$;
                    $result$ switch (name) {
                        $cases$
                        default -> $otherwise$;
                    };
                    $end$
                }
                """)
                .with("access", access)
                .with("type", file.source.name(type))
                .with("parser", file.parser())
                .with("orNull", file.orNull())
                .with("find", file.internal("JsonType." + find))
                .with("cases", cases.toString())
                .with("otherwise", otherwise == null ? refuse : readPart(otherwise, self))
                .with("result", end.isEmpty() ? "return" : file.source.name(type) + " value =")
                .with("end", end)
                .text();
    }

    private String readPart(DeclaredType part, String self) {
        boolean tagged = file.shapes.shape(part) instanceof JsonShape.Properties object && object.tag() != null;
        return !self.isEmpty() ? self + "(in)" : file.codec(part) + (tagged ? ".readProperties(in)" : ".read(in)");
    }

    private String writer(String access, JsonShape.Choice choice) {
        StringBuilder branches = new StringBuilder();
        for (Option option : choice.options()) {
            String type =
                    file.source.name(file.shapes.environment.getTypeUtils().erasure(option.type()));
            String pattern = file.source.name(option.type());
            branches.append(branches.isEmpty() ? "if (" : " else if (")
                    .append("value instanceof ")
                    .append(option.type().getTypeArguments().isEmpty() ? type : pattern)
                    .append(" part) {\n")
                    .append(part(choice, option).indent(4))
                    .append("}");
        }
        return Template.of("""
                $access$static void write($generator$ out, $type$ value) {
                    if (value == null) {
                        out.writeNull();
                        return;
                    }
                    $start$
                    $branches$
                    $end$
                }
                """)
                .with("access", access)
                .with("generator", file.generator())
                .with("type", file.source.name(choice.type()))
                .with(
                        "start",
                        choice.place() == Place.WRAPPER_ARRAY ? "out.writeStartArray();" : "out.writeStartObject();")
                .with(
                        "branches",
                        branches + " else {\n    throw " + file.internal("JsonWrite.unknown") + "(value);\n}\n")
                .with("end", choice.place() == Place.WRAPPER_ARRAY ? "out.writeEndArray();" : "out.writeEndObject();")
                .text();
    }

    private String part(JsonShape.Choice choice, Option option) {
        String name = Text.literal(option.names().get(0));
        String properties = file.codec(option.type()) + ".writeProperties(out, part);\n";
        String object = "out.writeStartObject();\n" + properties + "out.writeEndObject();\n";
        return switch (choice.place()) {
            case PROPERTY, VISIBLE_PROPERTY ->
                "out.writeStringProperty(" + Text.literal(choice.property()) + ", " + name + ");\n" + properties;
            case EXISTING_PROPERTY -> properties;
            case WRAPPER_OBJECT -> "out.writeName(" + name + ");\n" + object;
            case WRAPPER_ARRAY -> "out.writeString(" + name + ");\n" + object;
        };
    }

    private static boolean isText(TypeMirror type) {
        return Mirrors.qualified(type).equals("java.lang.String");
    }

    String members(JsonShape.Single single, String access, boolean reads, boolean writes) {
        String type = file.source.name(single.type());
        TypeMirror argument = single.argument();
        TypeMirror value = single.value();
        String read = !reads || argument == null
                ? ""
                : Template.of("""
                $access$static $type$ read($parser$ in) {
                    $orNull$
                    return $create$($read$);
                }
                """)
                        .with("access", access)
                        .with("type", type)
                        .with("parser", file.parser())
                        .with("orNull", file.orNull())
                        .with(
                                "create",
                                single.creation().kind() == Creation.Kind.FACTORY
                                        ? file.source.name(file.shapes
                                                        .environment
                                                        .getTypeUtils()
                                                        .erasure(single.type()))
                                                + "."
                                                + single.creation().method()
                                        : "new " + type)
                        .with(
                                "read",
                                isText(argument) ? file.internal("JsonRead.onlyString") + "(in)" : file.read(argument))
                        .text();
        String write = !writes || value == null
                ? ""
                : Template.of("""
                $access$static void write($generator$ out, $type$ value) {
                    if (value == null) {
                        out.writeNull();
                    } else {
                        $write$
                    }
                }
                """)
                        .with("access", access)
                        .with("generator", file.generator())
                        .with("type", type)
                        .with("write", file.write(value, "value." + single.accessor()))
                        .text();
        return read + (read.isEmpty() || write.isEmpty() ? "" : "\n") + write;
    }
}
