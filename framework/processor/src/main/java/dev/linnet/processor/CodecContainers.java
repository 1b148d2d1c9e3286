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
        return Template.of("""
                $access$static $type$ $name$($parser$ in) {
                    $body$
                }
                """)
                .with("access", access)
                .with("type", file.source.name(type))
                .with("name", name)
                .with("parser", file.parser())
                .with("body", body)
                .text();
    }

    private String readValues(JsonShape.Values values) {
        return Template.of("""
                if ($isNull$(in)) {
                    return null;
                }
                $startArray$(in);
                $created$<$element$> values = new $created$<>();
                while (in.nextToken() != $token$.END_ARRAY) {
                    values.add($read$);
                }
                return values;
                """)
                .with("isNull", file.internal("JsonRead.isNull"))
                .with("startArray", file.internal("JsonRead.startArray"))
                .with("created", file.source.name(values.created()))
                .with("element", file.source.name(values.element()))
                .with("token", file.source.name("tools.jackson.core.JsonToken"))
                .with("read", file.read(values.element()))
                .text();
    }

    private String readArray(JsonShape.Array array) {
        String component = file.source.name(array.component());
        int bracket = component.indexOf('[');
        String base = bracket < 0 ? component : component.substring(0, bracket);
        return Template.of("""
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
                """)
                .with("isNull", file.internal("JsonRead.isNull"))
                .with("startArray", file.internal("JsonRead.startArray"))
                .with("component", component)
                .with("base", base)
                .with("rest", bracket < 0 ? "" : component.substring(bracket))
                .with("token", file.source.name("tools.jackson.core.JsonToken"))
                .with("arrays", file.source.name("java.util.Arrays"))
                .with("read", file.read(array.component()))
                .text();
    }

    private String readEntries(JsonShape.Entries entries) {
        return Template.of("""
                if ($isNull$(in)) {
                    return null;
                }
                $created$<$key$, $value$> values = new $created$<>();
                for (String name = $firstName$(in); name != null; name = in.nextName()) {
                    in.nextToken();
                    values.put($toKey$, $read$);
                }
                return values;
                """)
                .with("isNull", file.internal("JsonRead.isNull"))
                .with("firstName", file.internal("JsonRead.firstName"))
                .with("created", file.source.name(entries.created()))
                .with("key", file.source.name(entries.key()))
                .with("value", file.source.name(entries.value()))
                .with("toKey", file.readKey(entries.key()))
                .with("read", file.read(entries.value()))
                .text();
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
        return Template.of("""
                $access$static void $name$($generator$ out, $type$ value) {
                    $body$
                }
                """)
                .with("access", access)
                .with("type", file.source.name(type))
                .with("name", name)
                .with("generator", file.generator())
                .with("body", body)
                .text();
    }

    private String writeEach(TypeMirror element) {
        return Template.of("""
                if (value == null) {
                    out.writeNull();
                    return;
                }
                out.writeStartArray();
                for ($element$ each : value) {
                    $write$
                }
                out.writeEndArray();
                """)
                .with("element", file.source.name(element))
                .with("write", file.write(element, "each"))
                .text();
    }

    private String writeEntries(JsonShape.Entries entries, TypeMirror type) {
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        return Template.of("""
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
                """)
                .with("map", file.source.name("java.util.Map"))
                .with("key", file.source.name(arguments.get(0)))
                .with("value", file.source.name(arguments.get(1)))
                .with("toText", file.writeKey(entries.key(), "each.getKey()"))
                .with("write", file.write(entries.value(), "each.getValue()"))
                .text();
    }

    private String writeMaybe(JsonShape.Maybe maybe) {
        String get = maybe.primitive().isEmpty() ? "value.get()" : "value.getAs" + maybe.primitive() + "()";
        return Template.of("""
                if (value == null || value.isEmpty()) {
                    out.writeNull();
                } else {
                    $write$
                }
                """).with("write", file.write(maybe.value(), get)).text();
    }
}
