package dev.linnet.dev;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code linnet doctor}; the launcher runs {@link Doctor} itself, which needs no build. */
@Command(
        name = "doctor",
        description = "Looks whether this machine has what the other commands need, and says what to do where not.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {

    @Override
    public Integer call() throws InterruptedException {
        Machine machine = Machine.here(Path.of("").toAbsolutePath());
        return new Doctor(machine).run(new PrintStream(System.out, true, StandardCharsets.UTF_8));
    }
}
