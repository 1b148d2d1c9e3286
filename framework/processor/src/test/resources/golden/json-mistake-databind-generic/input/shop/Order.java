package shop;

import dev.linnet.Json;

@Json
public record Order(String id, Legacy<String> legacy) {

    @Json(databind = true)
    public static class Legacy<T> {}
}
