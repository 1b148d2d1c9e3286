package dev.linnet.internal;

import java.io.OutputStream;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.json.JsonWriteFeature;
import tools.jackson.core.json.UTF8JsonGenerator;
import tools.jackson.core.util.BufferRecycler;

/**
 * Makes JSON generators as Jackson's factory does by default, but without it: before the JVM runs the factory it loads every
 * kind of parser and generator to verify that the factory returns them, and a function that reads no JSON body needs
 * none of the parsers.
 */
public final class JsonOut {

    /** 1,000 levels: what was read, at most 500 deep, can be sent back within something. */
    private static final StreamWriteConstraints LIMITS =
            StreamWriteConstraints.builder().maxNestingDepth(1_000).build();

    /** What writers and parsers write into: taken and given back one buffer at a time, by any thread, new when it is taken. */
    static final BufferRecycler BUFFERS = new BufferRecycler();

    private static final int STREAM_FEATURES = StreamWriteFeature.collectDefaults();
    private static final int JSON_FEATURES = JsonWriteFeature.collectDefaults();

    private JsonOut() {}

    /** A generator that writes UTF-8. Closing it flushes the bytes and leaves the stream open. */
    public static JsonGenerator to(OutputStream bytes) {
        IOContext context = new IOContext(
                StreamReadConstraints.defaults(),
                LIMITS,
                ErrorReportConfiguration.defaults(),
                BUFFERS,
                ContentReference.unknown(),
                false,
                JsonEncoding.UTF8);
        return new UTF8JsonGenerator(
                ObjectWriteContext.empty(), context, STREAM_FEATURES, JSON_FEATURES, bytes, null, null, null, 0, '"');
    }
}
