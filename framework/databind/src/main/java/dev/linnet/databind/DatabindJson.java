package dev.linnet.databind;

import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads and writes types with {@code @Json(databind = true)}; generated code calls it, and no one else needs to. */
public final class DatabindJson {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
            .disable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY)
            .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
            .disable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private DatabindJson() {}

    /** The value that begins at the parser's token; {@code null} gives null. */
    public static <T> @Nullable T read(JsonParser in, Class<T> type) {
        return MAPPER.readerFor(type).readValue(in);
    }

    /** Writes a value, or null. */
    public static void write(JsonGenerator out, @Nullable Object value, Class<?> type) {
        MAPPER.writerFor(type).writeValue(out, value);
    }
}
