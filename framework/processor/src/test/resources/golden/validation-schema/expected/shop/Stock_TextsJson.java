package shop;

import dev.linnet.internal.JsonRead;
import dev.linnet.internal.JsonWrite;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Stock.Texts}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class Stock_TextsJson {

    private Stock_TextsJson() {}

    static Stock.Texts read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        String there = null;
        String full = null;
        String some = null;
        String sized = null;
        String patterns = null;
        String javaOnly = null;
        String flags = null;
        String email = null;
        String org = null;
        String code = null;
        String number = null;
        byte[] bytes = null;
        String id = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "there" -> there = JsonRead.string(in);
                case "full" -> full = JsonRead.string(in);
                case "some" -> some = JsonRead.string(in);
                case "sized" -> sized = JsonRead.string(in);
                case "patterns" -> patterns = JsonRead.string(in);
                case "javaOnly" -> javaOnly = JsonRead.string(in);
                case "flags" -> flags = JsonRead.string(in);
                case "email" -> email = JsonRead.string(in);
                case "org" -> org = JsonRead.string(in);
                case "code" -> code = JsonRead.string(in);
                case "number" -> number = JsonRead.string(in);
                case "bytes" -> bytes = JsonRead.bytes(in);
                case "id" -> id = JsonRead.string(in);
                default -> in.skipChildren();
            }
        }
        return new Stock.Texts(there, full, some, sized, patterns, javaOnly, flags, email, org, code, number, bytes, id);
    }

    static void write(JsonGenerator out, Stock.Texts value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeStringProperty("there", value.there());
        out.writeStringProperty("full", value.full());
        out.writeStringProperty("some", value.some());
        out.writeStringProperty("sized", value.sized());
        out.writeStringProperty("patterns", value.patterns());
        out.writeStringProperty("javaOnly", value.javaOnly());
        out.writeStringProperty("flags", value.flags());
        out.writeStringProperty("email", value.email());
        out.writeStringProperty("org", value.org());
        out.writeStringProperty("code", value.code());
        out.writeStringProperty("number", value.number());
        out.writeName("bytes");
        JsonWrite.bytes(out, value.bytes());
        out.writeStringProperty("id", value.id());
        out.writeEndObject();
    }
}
