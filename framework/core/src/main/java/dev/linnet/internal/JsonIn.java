package dev.linnet.internal;

import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.TokenStreamFactory;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonReadFeature;
import tools.jackson.core.json.UTF8StreamJsonParser;
import tools.jackson.core.sym.ByteQuadsCanonicalizer;

/**
 * Makes JSON parsers as Jackson's factory does, but without it: before the JVM runs the factory it loads every kind of
 * parser and generator to verify that the factory returns them.
 */
public final class JsonIn {

    /** Nesting 500 levels, numbers 1,000 digits, strings 20 million characters, property names 50,000 characters. */
    private static final StreamReadConstraints LIMITS = StreamReadConstraints.builder()
            .maxNestingDepth(500)
            .maxNumberLength(1_000)
            .maxStringLength(20_000_000)
            .maxNameLength(50_000)
            .build();

    /** Names seen in bodies so far, made strings once; parsers share it and it is bounded. */
    private static final ByteQuadsCanonicalizer NAMES = ByteQuadsCanonicalizer.createRoot();

    /** Names are compared by equals: to intern them would only cost. */
    private static final int NAME_FEATURES = TokenStreamFactory.Feature.CANONICALIZE_PROPERTY_NAMES.getMask()
            | TokenStreamFactory.Feature.FAIL_ON_SYMBOL_HASH_OVERFLOW.getMask();

    private static final int STREAM_FEATURES = StreamReadFeature.collectDefaults();
    private static final int JSON_FEATURES = JsonReadFeature.collectDefaults();

    private JsonIn() {}

    /** A parser before the first token of UTF-8 text. The bytes are not copied and must be UTF-8. */
    public static JsonParser of(byte[] bytes) {
        return of(bytes, 0, bytes.length);
    }

    /** A parser of a part of the bytes; offsets that it tells count from the start of the part. */
    static JsonParser of(byte[] bytes, int start, int length) {
        IOContext context = new IOContext(
                LIMITS,
                StreamWriteConstraints.defaults(),
                ErrorReportConfiguration.defaults(),
                JsonOut.BUFFERS,
                ContentReference.unknown(),
                false,
                JsonEncoding.UTF8);
        return new UTF8StreamJsonParser(
                ObjectReadContext.empty(),
                context,
                STREAM_FEATURES,
                JSON_FEATURES,
                null,
                NAMES.makeChild(NAME_FEATURES),
                bytes,
                start,
                start + length,
                0,
                false);
    }
}
