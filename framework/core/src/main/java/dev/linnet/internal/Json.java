package dev.linnet.internal;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.json.JsonFactory;

/** The one JSON factory of the process, with the limits within which bodies are read. */
public final class Json {

    /** Nesting 500 levels, numbers 1,000 digits, strings 20 million characters, property names 50,000 characters. */
    static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(500)
            .maxNumberLength(1_000)
            .maxStringLength(20_000_000)
            .maxNameLength(50_000)
            .build();

    private static final JsonFactory FACTORY = JsonFactory.builder()
            .streamReadConstraints(LIMITS)
            .disable(TokenStreamFactory.Feature.CHARSET_DETECTION)
            .build();

    private Json() {}

    /** Makes parsers and generators; shared by threads. */
    public static JsonFactory factory() {
        return FACTORY;
    }
}
