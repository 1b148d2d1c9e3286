package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A developer's command beside the local AWS. */
@Timeout(60)
@DisabledOnOs(OS.WINDOWS)
class LocalCommandTest {

    private static final Map<String, String> SHELL = Map.of(
            "PATH", System.getenv("PATH"),
            "AWS_ACCESS_KEY_ID", "planted",
            "AWS_SESSION_TOKEN", "planted",
            "AWS_PROFILE", "planted",
            "AWS_ENDPOINT_URL_DYNAMODB", "https://planted");

    @TempDir
    Path folder;

    @Test
    void findsTheLocalAwsAndNoAccount() throws Exception {
        Path seen = folder.resolve("seen");
        Process process =
                new LocalCommand(List.of("sh", "-c", "env > " + seen + "; exit 3"), SHELL).start("127.0.0.1:8000");
        assertThat(process.waitFor()).isEqualTo(3);
        assertThat(Files.readAllLines(seen))
                .contains(
                        "AWS_ENDPOINT_URL=http://127.0.0.1:8000",
                        "AWS_ACCESS_KEY_ID=local",
                        "AWS_SHARED_CREDENTIALS_FILE=/dev/null",
                        "PATH=" + System.getenv("PATH"))
                .noneMatch(line -> line.contains("planted"));
    }

    @Test
    void saysWhatCannotBeStarted() {
        LocalCommand command = new LocalCommand(List.of("no-such-program"), SHELL);
        assertThatThrownBy(() -> command.start("127.0.0.1:8000"))
                .isInstanceOf(Failure.class)
                .hasMessageStartingWith("no-such-program cannot be started");
    }

    @Test
    void endsWhatDoesNotEndByItself() throws Exception {
        Process process = new LocalCommand(List.of("sleep", "600"), SHELL).start("127.0.0.1:8000");
        LocalCommand.end(process);
        assertThat(process.waitFor(1, TimeUnit.SECONDS)).isTrue();
    }
}
