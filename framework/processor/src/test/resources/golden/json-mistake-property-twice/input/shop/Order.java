package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.linnet.Json;

@Json
public record Order(String id, @JsonProperty("id") String key, @JsonAlias("total") int sum, int total) {}
