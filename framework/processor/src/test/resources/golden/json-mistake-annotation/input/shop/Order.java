package shop;

import com.fasterxml.jackson.annotation.JacksonAnnotationsInside;
import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonManagedReference;
import com.fasterxml.jackson.annotation.JsonRawValue;
import dev.linnet.Json;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.Map;

@Json
@JsonAutoDetect
@JsonIgnoreProperties(ignoreUnknown = true)
public record Order(
        String id, @JsonManagedReference Address address, @JsonAnyGetter Map<String, String> more, @Raw String key) {

    public record Address(String street) {}

    @JacksonAnnotationsInside
    @JsonRawValue
    @Retention(RetentionPolicy.RUNTIME)
    @interface Raw {}
}
