package dev.linnet.processor;

import java.util.List;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** Methods of codecs for collections, arrays, maps and optionals. */
final class CodecContainers {

    private final CodecFile file;

    CodecContainers(CodecFile file) {
        this.file = file;
    }

    /** A method that reads the type. */
    String reader(String access, String name, TypeMirror type) {
        String body = switch (file.shapes.shape(type)) {
            case JsonShape.Values values -> readValues(values);
            case JsonShape.Array array -> readArray(array);
            case JsonShape.Entries entries -> readEntries(entries);
            default -> "return " + file.read(type) + ";\n";
        };
        return Text.fill(
                """
                $access$static $type$ $name$($parser$ in) {
                    $body$
                }
                """,
                "access",
                access,
                "type",
                file.source.name(type),
                "name",
                name,
                "parser",
                file.parser(),
                "body",
                body);
    }

    private String readValues(JsonShape.Values values) {
        return Text.fill(
                """
                if ($isNull$(in)) {
                    return null;
                }
                $startArray$(in);
                $created$<$element$> values = new $created$<>();
                while (in.nextToken() != $token$.END_ARRAY) {
                    values.add($read$);
                }
                return values;
                """,
                "isNull",
                file.internal("JsonRead.isNull"),
                "startArray",
                file.internal("JsonRead.startArray"),
                "created",
                file.source.name(values.created()),
                "element",
                file.source.name(values.element()),
                "token",
                file.source.name("tools.jackson.core.JsonToken"),
                "read",
                file.read(values.element()));
    }

    private String readArray(JsonShape.Array array) {
        String component = file.source.name(array.component());
        int bracket = component.indexOf('[');
        String base = bracket < 0 ? component : component.substring(0, bracket);
        return Text.fill(
                """
                if ($isNull$(in)) {
                    return null;
                }
                $startArray$(in);
                $component$[] values = new $base$[16]$rest$;
                int length = 0;
                while (in.nextToken() != $token$.END_ARRAY) {
                    if (length == values.length) {
                        values = $arrays$.copyOf(values, length * 2);
                    }
                    values[length++] = $read$;
                }
                return $arrays$.copyOf(values, length);
                """,
                "isNull",
                file.internal("JsonRead.isNull"),
                "startArray",
                file.internal("JsonRead.startArray"),
                "component",
                component,
                "base",
                base,
                "rest",
                bracket < 0 ? "" : component.substring(bracket),
                "token",
                file.source.name("tools.jackson.core.JsonToken"),
                "arrays",
                file.source.name("java.util.Arrays"),
                "read",
                file.read(array.component()));
    }

    private String readEntries(JsonShape.Entries entries) {
        return Text.fill(
                """
                if ($isNull$(in)) {
                    return null;
                }
                $created$<$key$, $value$> values = new $created$<>();
                for (String name = $firstName$(in); name != null; name = in.nextName()) {
                    in.nextToken();
                    values.put($toKey$, $read$);
                }
                return values;
                """,
                "isNull",
                file.internal("JsonRead.isNull"),
                "firstName",
                file.internal("JsonRead.firstName"),
                "created",
                file.source.name(entries.created()),
                "key",
                file.source.name(entries.key()),
                "value",
                file.source.name(entries.value()),
                "toKey",
                file.readKey(entries.key()),
                "read",
                file.read(entries.value()));
    }

    /** A method that writes the type. */
    String writer(String access, String name, TypeMirror type) {
        String body = switch (file.shapes.shape(type)) {
            case JsonShape.Values values -> writeEach(values.element());
            case JsonShape.Array array -> writeEach(array.component());
            case JsonShape.Entries entries -> writeEntries(entries, type);
            case JsonShape.Maybe maybe -> writeMaybe(maybe);
            default -> file.write(type, "value") + "\n";
        };
        return Text.fill(
                """
                $access$static void $name$($generator$ out, $type$ value) {
                    $body$
                }
                """,
                "access",
                access,
                "type",
                file.source.name(type),
                "name",
                name,
                "generator",
                file.generator(),
                "body",
                body);
    }

    private String writeEach(TypeMirror element) {
        return Text.fill("""
                if (value == null) {
                    out.writeNull();
                    return;
                }
                out.writeStartArray();
                for ($element$ each : value) {
                    $write$
                }
                out.writeEndArray();
                """, "element", file.source.name(element), "write", file.write(element, "each"));
    }

    private String writeEntries(JsonShape.Entries entries, TypeMirror type) {
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        return Text.fill(
                """
                if (value == null) {
                    out.writeNull();
                    return;
                }
                out.writeStartObject();
                for ($map$.Entry<$key$, $value$> each : value.entrySet()) {
                    out.writeName($toText$);
                    $write$
                }
                out.writeEndObject();
                """,
                "map",
                file.source.name("java.util.Map"),
                "key",
                file.source.name(arguments.get(0)),
                "value",
                file.source.name(arguments.get(1)),
                "toText",
                file.writeKey(entries.key(), "each.getKey()"),
                "write",
                file.write(entries.value(), "each.getValue()"));
    }

    private String writeMaybe(JsonShape.Maybe maybe) {
        String get = maybe.primitive().isEmpty() ? "value.get()" : "value.getAs" + maybe.primitive() + "()";
        return Text.fill("""
                if (value == null || value.isEmpty()) {
                    out.writeNull();
                } else {
                    $write$
                }
                """, "write", file.write(maybe.value(), get));
    }
}
