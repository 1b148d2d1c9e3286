package shop;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.linnet.Json;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Map;

@Json
@JsonPropertyOrder({"more", "id"})
@JsonIgnoreProperties(ignoreUnknown = true)
public record Order(String id, @JsonUnwrapped Address address, @JsonAnyGetter Map<String, String> more, @Key String key) {

    public record Address(String street) {}

    @JacksonAnnotationsInside
    @JsonProperty("_key")
    @Retention(RetentionPolicy.RUNTIME)
    @interface Key {}
}
