package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Interpreters that are scripts, and say of themselves what a test wants. */
@DisabledOnOs(OS.WINDOWS)
class PythonFinderTest {

    @TempDir
    Path root;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "path/python3.13=3.13.2 path/python3.12=3.12.1                       | path/python3.13",
                "path/python3=3.11.2 home/.pyenv/versions/3.13.0/bin/python3.13=3.13.0  | home/.pyenv/versions/3.13.0/bin/python3.13",
                "home/.local/share/uv/python/cpython-3.13.1-linux/bin/python3.13=3.13.1 | home/.local/share/uv/python/cpython-3.13.1-linux/bin/python3.13",
                "usr/bin/python3.13=3.13.5 path/python3=3.13.4                       | usr/bin/python3.13",
                "opt/homebrew/opt/python@3.13/bin/python3.13=3.13.5                  | opt/homebrew/opt/python@3.13/bin/python3.13",
                // the nearest, older before newer
                "path/python3.9=3.9.1 path/python3.11=3.11.0 path/python3.14=3.14.0   | path/python3.14",
                "path/python3.14=3.14.0 path/python3.12=3.12.0                       | path/python3.12",
                // what is on the PATH under a general name only
                "path/python3=3.10.4                                                 | path/python3",
                "path/python3=3.6.1 path/python=3.9.9                                | path/python",
                // what does not run, or is none
                "path/python3.13=broken usr/bin/python3.13=3.13.5                    | usr/bin/python3.13",
                "path/python3.13=2.7.18 path/python3.12=3.12.0                       | path/python3.12",
                "shims/python3.13=3.13.0 path/python3.12=3.12.0                      | path/python3.12",
            })
    void theOneNearestToLambdas(String installed, String found) throws Exception {
        install(installed);

        assertThat(finder().find().executable()).isEqualTo(root.resolve(found.strip()));
    }

    @ParameterizedTest
    @CsvSource({"''", "path/python3=3.8.10", "path/python=2.7.18", "path/python3.13=broken"})
    void noneIsOneLineThatSaysWhatToInstall(String installed) throws Exception {
        install(installed);

        assertThat(catchThrowable(() -> finder().find()))
                .isInstanceOf(Failure.class)
                .hasMessage("no Python 3.9 or newer on the PATH or in the usual folders; install 3.13:"
                        + " https://www.python.org/downloads, uv python install 3.13, or on Debian: sudo apt install"
                        + " python3 python3-venv");
    }

    @Test
    void anEmptyEnvironmentIsNoError() {
        assertThat(catchThrowable(() -> new PythonFinder(Map.of(), root).find()))
                .isInstanceOf(Failure.class);
    }

    private PythonFinder finder() {
        String path = root.resolve("shims") + "::" + root.resolve("gone") + ":" + root.resolve("path");
        return new PythonFinder(
                Map.of("PATH", path, "HOME", root.resolve("home").toString()), root);
    }

    private void install(String all) throws IOException {
        for (String one : all.isEmpty() ? new String[0] : all.strip().split(" ", -1)) {
            String[] program = one.split("=", -1);
            Path file = root.resolve(program[0]);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "#!/bin/sh\n" + (program[1].equals("broken") ? "exit 127" : "echo " + program[1]));
            assertThat(file.toFile().setExecutable(true)).isTrue();
        }
    }
}
