package shop;

import dev.linnet.internal.JsonRead;
import java.util.Arrays;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link int[]}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class ArrayOfIntJson {

    private ArrayOfIntJson() {}

    static int[] read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        int[] values = new int[16];
        int length = 0;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (length == values.length) {
                values = Arrays.copyOf(values, length * 2);
            }
            values[length++] = JsonRead.toInt(in);
        }
        return Arrays.copyOf(values, length);
    }

    static void write(JsonGenerator out, int[] value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (int each : value) {
            out.writeNumber(each);
        }
        out.writeEndArray();
    }
}
