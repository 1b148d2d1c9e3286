package shop;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.linnet.Json;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.LocalDate;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

@Json
@Order.Style
public record Order(
        @JsonProperty("_id") String id,
        @JsonUnwrapped(prefix = "ship_") Address shipTo,
        @JsonUnwrapped(prefix = "bill_") Address billTo,
        int lineCount,
        String internalNote) {

    public record Address(
            @JsonUnwrapped Street street,
            @JsonInclude(JsonInclude.Include.NON_NULL) String city,
            @JsonFormat(pattern = "dd.MM.yyyy") LocalDate since) {}

    public record Street(@JsonProperty(required = true) String name, int number) {}

    @JacksonAnnotationsInside
    @JsonNaming(PropertyNamingStrategies.SnakeCaseStrategy.class)
    @JsonPropertyOrder("line_count")
    @JsonIgnoreProperties("internal_note")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Style {}
}
