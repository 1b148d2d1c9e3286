package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code linnet publish}: Linnet's artifacts for a project, until they are on Maven Central. */
@Command(
        name = "publish",
        description = "Puts Linnet's artifacts into a project's build-inputs/maven, where its builds find them.",
        mixinStandardHelpOptions = true)
final class PublishCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "The project's.")
    private Path folder = Path.of("");

    @Override
    public Integer call() throws Failure, IOException {
        Artifacts.publish(folder.toAbsolutePath().normalize(), new Console(System.out));
        return 0;
    }
}
