package shared;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.linnet.Json;

@Json
public record Product(@JsonProperty(index = 2) String id, String name, @JsonProperty(index = 1) Kind kind) {

    public enum Kind {
        TOY,
        TOOL
    }
}
