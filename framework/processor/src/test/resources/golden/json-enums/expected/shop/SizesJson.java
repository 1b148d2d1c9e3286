package shop;

import dev.linnet.internal.JsonRead;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;

/** The JSON of {@link Sizes}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
public final class SizesJson {

    private SizesJson() {}

    public static Sizes read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        Sizes.Plain plain = null;
        Sizes.Coded coded = null;
        Sizes.Texted texted = null;
        Sizes.Index index = null;
        Map<Sizes.Plain, Sizes.Made> made = null;
        for (String property = JsonRead.firstName(in); property != null; property = in.nextName()) {
            in.nextToken();
            switch (property) {
                case "plain" -> plain = Sizes_PlainJson.read(in);
                case "coded" -> coded = Sizes_CodedJson.read(in);
                case "texted" -> texted = Sizes_TextedJson.read(in);
                case "index" -> index = Sizes_IndexJson.read(in);
                case "made" -> made = readMapOfSizes_PlainAndSizes_Made(in);
                default -> in.skipChildren();
            }
        }
        return new Sizes(plain, coded, texted, index, made);
    }

    public static void write(JsonGenerator out, Sizes value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        out.writeName("plain");
        Sizes_PlainJson.write(out, value.plain());
        out.writeName("coded");
        Sizes_CodedJson.write(out, value.coded());
        out.writeName("texted");
        Sizes_TextedJson.write(out, value.texted());
        out.writeName("index");
        Sizes_IndexJson.write(out, value.index());
        out.writeName("made");
        writeMapOfSizes_PlainAndSizes_Made(out, value.made());
        out.writeEndObject();
    }

    private static Map<Sizes.Plain, Sizes.Made> readMapOfSizes_PlainAndSizes_Made(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        LinkedHashMap<Sizes.Plain, Sizes.Made> values = new LinkedHashMap<>();
        for (String name = JsonRead.firstName(in); name != null; name = in.nextName()) {
            in.nextToken();
            values.put(Sizes_PlainJson.parse(name), Sizes_MadeJson.read(in));
        }
        return values;
    }

    private static void writeMapOfSizes_PlainAndSizes_Made(JsonGenerator out, Map<Sizes.Plain, Sizes.Made> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartObject();
        for (Map.Entry<Sizes.Plain, Sizes.Made> each : value.entrySet()) {
            out.writeName(Sizes_PlainJson.text(each.getKey()));
            Sizes_MadeJson.write(out, each.getValue());
        }
        out.writeEndObject();
    }
}
