package shop;

import dev.linnet.Json;

@Json
public record Order(String id) {}
