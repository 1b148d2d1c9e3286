package shop;

import dev.linnet.Json;

@Json
public record Order(a.Line first, b.Line second) {}
