package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.linnet.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

@Json
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Order(
        @JsonProperty(value = "order_id", required = true) String id,
        @JsonAlias({"lines", "rows"}) List<String> items,
        @JsonIgnore String secret,
        @JsonProperty(access = JsonProperty.Access.READ_ONLY) int version,
        Optional<String> note,
        OptionalInt count,
        String in,
        byte[] image,
        @JsonFormat(pattern = "dd.MM.yyyy") LocalDate due,
        @JsonFormat(pattern = "yyyy-MM-dd HH:mm", timezone = "UTC") Instant placed,
        @JsonFormat(shape = JsonFormat.Shape.STRING) @JsonInclude(JsonInclude.Include.ALWAYS) long cents) {

    public String getLabel() {
        return id + " " + version;
    }
}
