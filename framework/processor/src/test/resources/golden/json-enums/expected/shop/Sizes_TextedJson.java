package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Sizes.Texted}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Sizes_TextedJson {

    private Sizes_TextedJson() {}

    static Sizes.Texted read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        return parse(JsonRead.constant(in));
    }

    static Sizes.Texted parse(String text) {
        if (text.equals("one")) {
            return Sizes.Texted.ONE;
        }
        for (Sizes.Texted each : Sizes.Texted.values()) {
            if (text.equals(each.toString())) {
                return each;
            }
        }
        throw JsonRead.unknown(text, "its names");
    }

    static void write(JsonGenerator out, Sizes.Texted value) {
        if (value == null) {
            out.writeNull();
        } else {
            out.writeString(text(value));
        }
    }

    static String text(Sizes.Texted value) {
        if (value == Sizes.Texted.ONE) {
            return "one";
        }
        return value.toString();
    }
}
