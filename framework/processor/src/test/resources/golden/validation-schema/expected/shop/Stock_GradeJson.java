package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Stock.Grade}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Stock_GradeJson {

    private Stock_GradeJson() {}

    static Stock.Grade read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        return parse(JsonRead.constant(in));
    }

    static Stock.Grade parse(String text) {
        return switch (text) {
            case "1st" -> Stock.Grade.BEST;
            case "GOOD" -> Stock.Grade.GOOD;
            default -> throw JsonRead.unknown(text, "1st, GOOD");
        };
    }

    static void write(JsonGenerator out, Stock.Grade value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(text(value));
        }
    }

    static String text(Stock.Grade value) {
        if (value == Stock.Grade.BEST) {
            return "1st";
        }
        return value.name();
    }
}
