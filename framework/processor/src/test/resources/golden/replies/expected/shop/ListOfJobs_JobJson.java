package shop;

import dev.linnet.internal.JsonRead;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** The JSON of {@link List}. Written by Linnet 0.1.0-SNAPSHOT. */
@SuppressWarnings({"deprecation", "removal"})
final class ListOfJobs_JobJson {

    private ListOfJobs_JobJson() {}

    static List<Jobs.Job> read(JsonParser in) {
        if (JsonRead.isNull(in)) {
            return null;
        }
        JsonRead.startArray(in);
        ArrayList<Jobs.Job> values = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            values.add(Jobs_JobJson.read(in));
        }
        return values;
    }

    static void write(JsonGenerator out, List<Jobs.Job> value) {
        if (value == null) {
            out.writeNull();
            return;
        }
        out.writeStartArray();
        for (Jobs.Job each : value) {
            Jobs_JobJson.write(out, each);
        }
        out.writeEndArray();
    }
}
