package shop;

import dev.linnet.Json;

@Json
public record Order(String id, Legacy legacy) {

    @Json(databind = true)
    public static class Legacy {}
}
