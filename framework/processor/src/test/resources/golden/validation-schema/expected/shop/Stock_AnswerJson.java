package shop;

import dev.linnet.internal.JsonRead;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Stock.Answer}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Stock_AnswerJson {

    private Stock_AnswerJson() {}

    static Stock.Answer read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String text = null;
        Stock.Leaf leaf = null;
        Integer wrong = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "text" -> text = JsonRead.string(in);
                case "leaf" -> leaf = Stock_LeafJson.read(in);
                case "wrong" -> wrong = JsonRead.toInt(in);
                default -> in.skipChildren();
            }
        }
        return new Stock.Answer(text, leaf, JsonRead.given(wrong, "wrong"));
    }

    static void write(JsonGenerator out, Stock.Answer value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("text", value.text());
        out.writeName("leaf");
        Stock_LeafJson.write(out, value.leaf());
        out.writeNumberProperty("wrong", value.wrong());
        out.writeEndObject();
    }
}
