package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link Sizes.Index}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Sizes_IndexJson {

    private Sizes_IndexJson() {}

    static Sizes.Index read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        if (in.hasToken(JsonToken.VALUE_NUMBER_INT)) {
            return Sizes.Index.values()[JsonRead.toIndex(in, 2)];
        }
        return parse(JsonRead.constant(in));
    }

    static Sizes.Index parse(String text) {
        return switch (text) {
            case "ZERO" -> Sizes.Index.ZERO;
            case "ONE" -> Sizes.Index.ONE;
            default -> throw JsonRead.unknown(text, "ZERO, ONE");
        };
    }

    static void write(JsonGenerator out, Sizes.Index value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeNumber(value.ordinal());
        }
    }

    static String text(Sizes.Index value) {
        return value.name();
    }
}
