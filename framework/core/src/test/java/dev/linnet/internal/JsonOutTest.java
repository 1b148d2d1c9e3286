package dev.linnet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;

class JsonOutTest {

    /** The oracle is the generator that Jackson's factory makes. */
    @Test
    void writesWhatTheFactorysGeneratorWrites() {
        ByteArrayOutputStream expected = new ByteArrayOutputStream();
        write(new tools.jackson.core.json.JsonFactory()
                .createGenerator(ObjectWriteContext.empty(), expected, JsonEncoding.UTF8));
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        write(JsonOut.to(written));

        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(expected.toString(StandardCharsets.UTF_8));
        assertThat(written.size()).isGreaterThan(100_000);
    }

    private static void write(JsonGenerator out) {
        out.writeStartObject();
        out.writeStringProperty(
                "escapes \"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028<>&'", "\"\\/\b\f\n\r\t\u0000\u001f\u007f\u2028<>&'");
        out.writeStringProperty("unicode", "é ࠀ � 😀");
        out.writeStringProperty("long", "é\n0123456789".repeat(10_000));
        out.writeNumberProperty("int", Integer.MIN_VALUE);
        out.writeNumberProperty("long", Long.MIN_VALUE);
        out.writeNumberProperty("double", 1e-7);
        out.writeNumberProperty("infinite", Double.POSITIVE_INFINITY);
        out.writeNumberProperty("decimal", new BigDecimal("1E+20"));
        out.writeBinaryProperty("bytes", new byte[] {0, -1, 62, 63});
        out.writeArrayPropertyStart("values");
        out.writeNull();
        out.writeBoolean(true);
        byte[] utf8 = "é\n\"".getBytes(StandardCharsets.UTF_8);
        out.writeUTF8String(utf8, 0, utf8.length);
        out.writeStartObject();
        out.writeEndObject();
        out.writeEndArray();
        out.writeEndObject();
        out.close();
    }
}
