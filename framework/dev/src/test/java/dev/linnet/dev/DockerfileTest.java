package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DockerfileTest {

    /** A function runs here as it runs in its image. */
    @Test
    void theImageHasTheFlagsOfTheLocalProcess() throws Exception {
        assertThat(Files.readString(Path.of("../../Dockerfile.java")))
                .contains("printf '%s\\n' " + String.join(" ", JavaModule.FLAGS) + " -cp ");
    }
}
