package dev.linnet.processor;

import dev.linnet.Json;

/** Has {@code @Json}, but was compiled without the processor: what the golden json-mistake-shared-missing meets. */
@Json
public record WithoutCodec(String text) {}
