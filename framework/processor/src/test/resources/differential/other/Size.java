package other;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.linnet.Json;

/** Its codec stands beside it, not in the package of the maps that have it as their key. */
@Json
public enum Size {
    @JsonProperty("s")
    SMALL,
    @JsonProperty("l")
    LARGE;

    @Override
    public String toString() {
        return "size " + ordinal();
    }
}
