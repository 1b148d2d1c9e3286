package dev.linnet.processor;

import dev.linnet.processor.JsonShape.Creation;
import dev.linnet.processor.JsonShape.Input;
import dev.linnet.processor.JsonShape.Output;
import dev.linnet.processor.JsonShape.Place;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Codecs of objects: a loop over the properties that are read, a line for each that is written. */
final class CodecObjects {

    private static final Map<String, String> BOXES = Map.of(
            "int", "Integer",
            "long", "Long",
            "short", "Short",
            "byte", "Byte",
            "double", "Double",
            "float", "Float",
            "boolean", "Boolean",
            "char", "Character");

    private final CodecFile file;

    CodecObjects(CodecFile file) {
        this.file = file;
    }

    String members(JsonShape.Properties object, String access, boolean reads, boolean writes) {
        boolean tagged = object.tag() != null;
        boolean split = tagged || file.isPart((TypeElement) object.type().asElement());
        List<String> members = new ArrayList<>();
        if (reads) {
            members.add(tagged ? readTagged(object, access) : "");
            members.add(readProperties(object, tagged ? "readProperties" : "read", access, !tagged));
        }
        if (writes) {
            members.add(write(object, access, split));
            members.add(split ? writeProperties(object, access) : "");
        }
        members.removeIf(String::isEmpty);
        return String.join("\n", members);
    }

    private String readProperties(JsonShape.Properties object, String name, String access, boolean orNull) {
        StringBuilder locals = new StringBuilder();
        StringBuilder cases = new StringBuilder();
        StringBuilder checks = new StringBuilder();
        boolean setters = object.creation().kind() == Creation.Kind.SETTERS;
        CodecLocals names = locals(object, setters);
        IdentityHashMap<Input, String> given = new IdentityHashMap<>();
        for (Input input : Input.flat(object.inputs())) {
            String local = setters ? "" : names.add(input.java());
            boolean primitive = input.type().getKind().isPrimitive();
            boolean flagged = input.required() && !primitive && !input.names().isEmpty() && !setters;
            if (!setters) {
                locals.append(declaration(input, local));
                given.put(
                        input,
                        primitive && !input.names().isEmpty()
                                ? file.internal("JsonRead.given") + "(" + local + ", "
                                        + Text.literal(input.names().get(0)) + ")"
                                : local);
            }
            String found = flagged ? names.add(local + "Found") : "";
            if (flagged) {
                locals.append("boolean ").append(found).append(" = false;\n");
                checks.append("if (!%s) {\n    throw %s(%s);\n}\n"
                        .formatted(
                                found,
                                file.internal("JsonMismatch.missing"),
                                Text.literal(input.names().get(0))));
            }
            if (!input.names().isEmpty()) {
                cases.append(branch(input, local, setters, found));
            }
        }
        String type = file.source.name(object.type());
        return Template.of("""
                $access$static $type$ $name$($parser$ in) {
                    $orNull$
                    $locals$
                    for (String property = $firstName$(in); property != null; property = in.nextName()) {
                        in.nextToken();
                        switch (property) {
                            $cases$
                            default -> in.skipChildren();
                        }
                    }
                    $checks$
                    return $created$;
                }
                """)
                .with("access", access)
                .with("type", type)
                .with("name", name)
                .with("parser", file.parser())
                .with("orNull", orNull ? file.orNull() : "")
                .with("locals", setters ? type + " value = new " + type + "();\n" : locals.toString())
                .with("firstName", file.internal("JsonRead.firstName"))
                .with("cases", cases.toString())
                .with("checks", checks.toString())
                .with("created", setters ? "value" : created(object.type(), object.creation(), object.inputs(), given))
                .text();
    }

    private String declaration(Input input, String local) {
        TypeMirror type = input.type();
        String name = file.source.name(type);
        if (type.getKind().isPrimitive()) {
            return input.names().isEmpty()
                    ? name + " " + local + " = " + (name.equals("boolean") ? "false" : "0") + ";\n"
                    : BOXES.get(name) + " " + local + " = null;\n";
        }
        String start = file.shapes.shape(type) instanceof JsonShape.Maybe maybe
                ? file.source.name("java.util.Optional" + maybe.primitive()) + ".empty()"
                : "null";
        return name + " " + local + " = " + start + ";\n";
    }

    private String branch(Input input, String local, boolean setters, String found) {
        List<String> labels = input.names().stream().map(Text::literal).toList();
        String read = file.read(input);
        String action = setters ? "value." + input.java() + "(" + read + ")" : local + " = " + read;
        return "case " + String.join(", ", labels) + " -> "
                + (found.isEmpty() ? action + ";\n" : "{\n    " + action + ";\n    " + found + " = true;\n}\n");
    }

    private String created(
            DeclaredType type, Creation creation, List<Input> inputs, IdentityHashMap<Input, String> given) {
        List<String> arguments = new ArrayList<>();
        for (Input input : inputs) {
            JsonShape.Unwrapped inner = input.unwrapped();
            arguments.add(
                    inner == null
                            ? given.getOrDefault(input, "")
                            : created(inner.type(), inner.creation(), inner.inputs(), given));
        }
        String raw = file.source.name(file.shapes.environment.getTypeUtils().erasure(type));
        String call = creation.kind() == Creation.Kind.FACTORY
                ? raw + "." + creation.method()
                : "new " + raw + (type.getTypeArguments().isEmpty() ? "" : "<>");
        return call + "(" + String.join(", ", arguments) + ")";
    }

    /** Names for the local variables of the method that reads; none hides a class that the method calls. */
    private CodecLocals locals(JsonShape.Properties object, boolean setters) {
        CodecLocals names = new CodecLocals("in", "property", "type");
        names.avoid("JsonRead. JsonMismatch.");
        for (Input input : Input.flat(object.inputs())) {
            names.avoid(file.read(input));
            names.avoid(setters ? "" : declaration(input, ""));
        }
        names.avoid(created(object.type(), object.creation(), object.inputs(), new IdentityHashMap<>()));
        return names;
    }

    private String write(JsonShape.Properties object, String access, boolean split) {
        JsonShape.Tag tag = object.tag();
        String type = file.source.name(object.type());
        String properties = split ? "writeProperties(out, value);\n" : properties(object);
        String name = tag == null ? "" : Text.literal(tag.names().get(0));
        Place place = tag == null ? Place.EXISTING_PROPERTY : tag.place();
        String before = switch (place) {
            case PROPERTY, VISIBLE_PROPERTY ->
                "out.writeStringProperty(" + Text.literal(tag == null ? "" : tag.property()) + ", " + name + ");\n";
            case WRAPPER_OBJECT -> "out.writeStartObject();\nout.writeName(" + name + ");\n";
            case WRAPPER_ARRAY -> "out.writeStartArray();\nout.writeString(" + name + ");\n";
            case EXISTING_PROPERTY -> "";
        };
        boolean wrapped = place == Place.WRAPPER_OBJECT || place == Place.WRAPPER_ARRAY;
        return Template.of("""
                $access$static void write($generator$ out, $type$ value) {
                    if (value == null) {
                        out.writeNull();
                        return;
                    }
                    $wrapper$
                    out.writeStartObject();
                    $tag$
                    $properties$
                    out.writeEndObject();
                    $end$
                }
                """)
                .with("access", access)
                .with("generator", file.generator())
                .with("type", type)
                .with("wrapper", wrapped ? before : "")
                .with("tag", wrapped ? "" : before)
                .with("properties", properties)
                .with(
                        "end",
                        !wrapped
                                ? ""
                                : place == Place.WRAPPER_OBJECT ? "out.writeEndObject();" : "out.writeEndArray();")
                .text();
    }

    private String writeProperties(JsonShape.Properties object, String access) {
        return Template.of("""
                $access$static void writeProperties($generator$ out, $type$ value) {
                    $properties$
                }
                """)
                .with("access", access)
                .with("generator", file.generator())
                .with("type", file.source.name(object.type()))
                .with("properties", properties(object))
                .text();
    }

    private String properties(JsonShape.Properties object) {
        StringBuilder all = new StringBuilder();
        StringBuilder guarded = new StringBuilder();
        List<Output> outputs = object.outputs();
        for (int i = 0; i < outputs.size(); i++) {
            Output output = outputs.get(i);
            String value = "value." + output.accessor();
            guarded.append(when(condition(output, value), file.write(output, value)));
            List<String> guards = output.guards();
            if (i + 1 == outputs.size() || !outputs.get(i + 1).guards().equals(guards)) {
                String given = String.join(
                        " && ",
                        guards.stream()
                                .map(guard -> "value." + guard + " != null")
                                .toList());
                all.append(when(given, guarded.toString()));
                guarded.setLength(0);
            }
        }
        return all.toString();
    }

    private static String when(String condition, String statements) {
        return condition.isEmpty() ? statements : "if (" + condition + ") {\n" + statements.indent(4) + "}\n";
    }

    private String condition(Output output, String value) {
        JsonShape shape = file.shapes.shape(output.type());
        if (output.include() == JsonShape.Include.ALWAYS
                || output.type().getKind().isPrimitive()) {
            return "";
        }
        String given = value + " != null";
        if (output.include() == JsonShape.Include.NON_NULL) {
            return given;
        }
        if (shape instanceof JsonShape.Maybe) {
            return given + " && " + value + ".isPresent()";
        }
        if (output.include() == JsonShape.Include.NON_ABSENT) {
            return given;
        }
        boolean iterable = Mirrors.qualified(output.type()).equals("java.lang.Iterable");
        return switch (shape) {
            case JsonShape.Leaf leaf when leaf.leaf() == JsonLeaf.STRING -> given + " && !" + value + ".isEmpty()";
            case JsonShape.Leaf leaf when leaf.leaf() == JsonLeaf.BYTES -> given + " && " + value + ".length > 0";
            case JsonShape.Array array -> given + " && " + value + ".length > 0";
            case JsonShape.Values values when iterable -> given + " && " + value + ".iterator().hasNext()";
            case JsonShape.Values values -> given + " && !" + value + ".isEmpty()";
            case JsonShape.Any any -> given + " && !" + file.internal("JsonAny.isEmpty") + "(" + value + ")";
            case JsonShape.Entries entries -> given + " && !" + value + ".isEmpty()";
            default -> given;
        };
    }

    private String readTagged(JsonShape.Properties object, String access) {
        JsonShape.Tag tag = object.tag();
        return tag == null
                ? ""
                : new CodecChoices(file)
                        .reader(
                                access,
                                object.type(),
                                tag.place(),
                                tag.property(),
                                List.of(new JsonShape.Option(object.type(), tag.names())),
                                null,
                                "readProperties");
    }
}
