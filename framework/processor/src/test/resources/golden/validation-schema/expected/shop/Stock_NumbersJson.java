package shop;

import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonWrite;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalInt;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Stock.Numbers}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Stock_NumbersJson {

    private Stock_NumbersJson() {}

    static Stock.Numbers read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        Integer bounded = null;
        Integer positive = null;
        Long positiveOrZero = null;
        Double negative = null;
        BigDecimal negativeOrZero = null;
        BigInteger large = null;
        Short tighter = null;
        Integer asText = null;
        BigDecimal digits = null;
        Integer exact = null;
        OptionalInt maybe = OptionalInt.empty();
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "bounded" -> bounded = JsonRead.toInt(in);
                case "positive" -> positive = JsonRead.isNull(in) ? null : JsonRead.toInt(in);
                case "positiveOrZero" -> positiveOrZero = JsonRead.toLong(in);
                case "negative" -> negative = JsonRead.isNull(in) ? null : JsonRead.toDouble(in);
                case "negativeOrZero" -> negativeOrZero = JsonRead.bigDecimal(in);
                case "large" -> large = JsonRead.bigInteger(in);
                case "tighter" -> tighter = JsonRead.toShort(in);
                case "asText" -> asText = JsonRead.toInt(JsonRead.unquoted(in));
                case "digits" -> digits = JsonRead.bigDecimal(in);
                case "exact" -> exact = JsonRead.toInt(in);
                case "maybe" -> maybe = JsonRead.isNull(in) ? OptionalInt.empty() : OptionalInt.of(JsonRead.toInt(in));
                default -> in.skipChildren();
            }
        }
        return new Stock.Numbers(JsonRead.given(bounded, "bounded"), positive, JsonRead.given(positiveOrZero, "positiveOrZero"), negative, negativeOrZero, large, JsonRead.given(tighter, "tighter"), JsonRead.given(asText, "asText"), digits, JsonRead.given(exact, "exact"), maybe);
    }

    static void write(JsonGenerator out, Stock.Numbers value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeNumberProperty("bounded", value.bounded());
        out.writeName("positive");
        JsonWrite.integer(out, value.positive());
        out.writeNumberProperty("positiveOrZero", value.positiveOrZero());
        out.writeName("negative");
        JsonWrite.number(out, value.negative());
        out.writeName("negativeOrZero");
        out.writeNumber(value.negativeOrZero());
        out.writeName("large");
        out.writeNumber(value.large());
        out.writeNumberProperty("tighter", value.tighter());
        out.writeName("asText");
        JsonWrite.text(out, value.asText());
        out.writeName("digits");
        out.writeNumber(value.digits());
        out.writeNumberProperty("exact", value.exact());
        out.writeName("maybe");
        writeOptionalInt(out, value.maybe());
        out.writeEndObject();
    }

    private static void writeOptionalInt(JsonGenerator out, OptionalInt value) {
        if (value == null || value.isEmpty()) {
            out.writeNull();
        } else {
            out.writeNumber(value.getAsInt());
        }
    }
}
