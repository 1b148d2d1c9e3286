package shop;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.linnet.Json;
import java.util.Map;

@Json
public record Order(
        @JsonInclude(JsonInclude.Include.NON_DEFAULT) int size,
        @JsonInclude(content = JsonInclude.Include.NON_NULL) Map<String, String> notes) {}
