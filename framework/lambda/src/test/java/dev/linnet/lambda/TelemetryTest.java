package dev.linnet.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Frames as aws-lambda-java-runtime-interface-client writes them. */
@Timeout(60)
@EnabledOnOs(value = OS.LINUX, disabledReason = "descriptors are opened by their names under /proc")
class TelemetryTest {

    @TempDir
    Path folder;

    private record Frame(int type, String message) {}

    /** Runs two calls with descriptor 9 going to a file. */
    private List<Frame> frames(String format, String redirection) throws Exception {
        Path file = folder.resolve("frames");
        List<String> command = new ArrayList<>(List.of("sh", "-c", "exec \"$@\" " + redirection, "sh"));
        command.addAll(ChildJvm.command(Actor.class));
        try (FakeApi api = new FakeApi()) {
            api.call("a", "slf4j").call("b", "throw ü").end();
            Map<String, String> environment = Map.of(
                    "PATH",
                    System.getenv("PATH"),
                    "AWS_LAMBDA_RUNTIME_API",
                    api.address(),
                    "_LAMBDA_TELEMETRY_LOG_FD",
                    "9",
                    "AWS_LAMBDA_LOG_FORMAT",
                    format,
                    "FRAMES",
                    file.toString());
            try (ChildJvm child = ChildJvm.start(command, environment)) {
                assertThat(child.exitStatus()).isEqualTo(1);
                assertThat(child.output()).isEmpty();
            }
        }
        return read(file);
    }

    private static List<Frame> read(Path file) throws IOException {
        List<Frame> frames = new ArrayList<>();
        try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
            while (true) {
                int type = in.readInt();
                int length = in.readInt();
                long micros = in.readLong();
                assertThat(micros / 1_000_000)
                        .isCloseTo(System.currentTimeMillis() / 1000, org.assertj.core.data.Offset.offset(60L));
                byte[] message = in.readNBytes(length);
                frames.add(new Frame(type, new String(message, StandardCharsets.UTF_8)));
            }
        } catch (EOFException end) {
            return frames;
        }
    }

    @Test
    void aRecordOfSeveralLinesIsOneFrame() throws Exception {
        List<Frame> frames = frames("TEXT", "9>\"$FRAMES\"");
        assertThat(frames.get(0).type()).isEqualTo(0xa55a0003 | 5 << 2);
        assertThat(frames.get(0).message())
                .contains("Z a ERROR shop.Child: two\nlines\njava.lang.IllegalStateException: why\n\tat ");
        assertThat(frames.get(1)).isEqualTo(new Frame(0xa55a0003, "unfinished"));
        assertThat(frames.get(2).message()).contains("Z b ERROR dev.linnet: the handler failed\n", ": ü\n");
        assertThat(frames.get(3).message()).contains("the process ends");
        assertThat(frames).hasSize(4);
    }

    @Test
    void jsonIsFramedAsJson() throws Exception {
        // a pipe, as in Lambda
        List<Frame> frames = frames("JSON", "9>&1 | cat >\"$FRAMES\"; exit 1");
        assertThat(frames.get(0).type()).isEqualTo(0xa55a0002 | 5 << 2);
        assertThat(frames.get(0).message())
                .startsWith("{\"timestamp\":")
                .contains("\"AWSRequestId\":\"a\"")
                .endsWith("}\n");
        assertThat(frames.get(1)).isEqualTo(new Frame(0xa55a0003, "unfinished"));
    }

    @Test
    void aDescriptorThatCannotBeOpenedIsSaidAndLogsGoToStandardOutput() throws Exception {
        try (FakeApi api = new FakeApi()) {
            api.call("a", "slf4j").end();
            Map<String, String> environment =
                    Map.of("AWS_LAMBDA_RUNTIME_API", api.address(), "_LAMBDA_TELEMETRY_LOG_FD", "99");
            try (ChildJvm child = ChildJvm.start(Actor.class, environment)) {
                assertThat(child.exitStatus()).isEqualTo(1);
                assertThat(child.output())
                        .startsWith(
                                "dev.linnet: _LAMBDA_TELEMETRY_LOG_FD is \"99\", which cannot be opened (/proc/self/fd/99")
                        .contains("ERROR shop.Child: two\nlines\n");
            }
        }
    }
}
