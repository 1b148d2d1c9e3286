package shop;

import dev.linnet.Json;
import dev.linnet.processor.WithoutCodec;

@Json
public record Order(String id, WithoutCodec shared) {}
