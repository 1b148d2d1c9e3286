package dev.linnet.processor;

import java.util.ArrayList;
import java.util.List;

/** Codecs of enums: a switch from names to constants and one back. */
final class CodecConstants {

    private final CodecFile file;

    CodecConstants(CodecFile file) {
        this.file = file;
    }

    String members(JsonShape.Constants constants, String access) {
        String type = file.source.name(constants.type());
        return Template.of("""
                $access$static $type$ read($parser$ in) {
                    $orNull$
                    $index$
                    return parse($constant$(in));
                }

                $access$static $type$ parse(String text) {
                    $parse$
                }

                $access$static void write($generator$ out, $type$ value) {
                    if (value == null) {
                        out.writeNull();
                    } else {
                        out.$write$;
                    }
                }

                $access$static String text($type$ value) {
                    $text$
                }
                """)
                .with("access", access)
                .with("type", type)
                .with("parser", file.parser())
                .with("generator", file.generator())
                .with("orNull", file.orNull())
                .with("index", constants.byIndex() ? index(type, constants) : "")
                .with("constant", file.internal("JsonRead.constant"))
                .with("parse", parse(type, constants))
                .with("write", constants.byIndex() ? "writeNumber(value.ordinal())" : "writeString(text(value))")
                .with("text", text(type, "value", constants))
                .text();
    }

    private String index(String type, JsonShape.Constants constants) {
        return "if (in.hasToken(%s.VALUE_NUMBER_INT)) {\n    return %s.values()[%s(in, %d)];\n}\n"
                .formatted(
                        file.source.name("tools.jackson.core.JsonToken"),
                        type,
                        file.internal("JsonRead.toIndex"),
                        constants.constants().size());
    }

    private String parse(String type, JsonShape.Constants constants) {
        if (!constants.factory().isEmpty()) {
            return "return " + type + "." + constants.factory() + "(text);\n";
        }
        String unknown = file.internal("JsonRead.unknown");
        StringBuilder cases = new StringBuilder();
        List<String> known = new ArrayList<>();
        for (JsonShape.Constant constant : constants.constants()) {
            List<String> names = names(constant, constants.by().isEmpty());
            known.addAll(names.isEmpty() ? List.of(constant.java()) : names.subList(0, 1));
            if (!names.isEmpty()) {
                cases.append("case ")
                        .append(String.join(
                                ", ", names.stream().map(Text::literal).toList()))
                        .append(" -> ")
                        .append(type + "." + constant.java() + ";\n");
            }
        }
        String refuse = unknown + "(text, " + Text.literal(String.join(", ", known)) + ")";
        if (constants.by().isEmpty()) {
            return Template.of("""
                    return switch (text) {
                        $cases$
                        default -> throw $refuse$;
                    };
                    """)
                    .with("cases", cases.toString())
                    .with("refuse", refuse)
                    .text();
        }
        return Template.of("""
                $explicit$
                for ($type$ each : $type$.values()) {
                    if (text.equals(each.$by$)) {
                        return each;
                    }
                }
                throw $refuse$;
                """)
                .with("explicit", explicit(constants))
                .with("type", type)
                .with("by", constants.by())
                .with("refuse", file.internal("JsonRead.unknown") + "(text, \"its names\")")
                .text();
    }

    /** Names that annotations give count before those that a method gives. */
    private String explicit(JsonShape.Constants constants) {
        StringBuilder all = new StringBuilder();
        String type = file.source.name(constants.type());
        for (JsonShape.Constant constant : constants.constants()) {
            for (String name : constant.names()) {
                if (!name.isEmpty()) {
                    all.append("if (text.equals(" + Text.literal(name) + ")) {\n    return " + type + "."
                            + constant.java() + ";\n}\n");
                }
            }
        }
        return all.toString();
    }

    /** The statements that return what a constant is called. */
    static String text(String type, String v, JsonShape.Constants constants) {
        StringBuilder all = new StringBuilder();
        for (JsonShape.Constant constant : constants.constants()) {
            String given = constant.names().get(0);
            if (!given.isEmpty()) {
                all.append("if (" + v + " == " + type + "." + constant.java() + ") {\n    return " + Text.literal(given)
                        + ";\n}\n");
            }
        }
        return all + "return " + v + "." + (constants.by().isEmpty() ? "name()" : constants.by()) + ";\n";
    }

    private static List<String> names(JsonShape.Constant constant, boolean known) {
        List<String> names = new ArrayList<>(constant.names());
        if (names.get(0).isEmpty()) {
            names.remove(0);
            if (known) {
                names.add(0, constant.java());
            }
        }
        return names;
    }
}
