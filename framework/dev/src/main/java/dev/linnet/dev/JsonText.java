package dev.linnet.dev;

import tools.jackson.databind.json.JsonMapper;

/** JSON on the laptop, where databind is welcome. */
final class JsonText {

    /** Reads and writes trees. */
    static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(tools.jackson.databind.DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private JsonText() {}

    static String of(Object value) {
        return MAPPER.writeValueAsString(value);
    }
}
