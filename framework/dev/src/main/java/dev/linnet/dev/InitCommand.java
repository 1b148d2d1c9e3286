package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linnet init}: a repository of one's own. */
@Command(
        name = "init",
        description = "Makes a project in a folder of its own: one service, with all that builds, runs and deploys it.",
        mixinStandardHelpOptions = true)
final class InitCommand implements Callable<Integer> {

    @Parameters(paramLabel = "FOLDER", description = "Empty or not there; its name is the project's.")
    private Path folder = Path.of("");

    @Option(
            names = "--group",
            description = "The Maven group, where packages begin (default: the project's name without hyphens).")
    private String group = "";

    @Option(names = "--service", description = "The first service (default: ${DEFAULT-VALUE}).")
    private String service = "hello";

    @Override
    public Integer call() throws Failure, IOException {
        Console console = new Console(System.out);
        Path project = folder.toAbsolutePath().normalize();
        FileChanges changes = new NewProject(project, group, service).changes();
        boolean published = false;
        changes.write();
        try {
            Artifacts.publish(project, console);
            published = true;
        } finally {
            if (!published) {
                changes.undo();
            }
        }
        changes.print(console);
        console.line("ready: cd " + folder + ", then mvn -B verify, then ./linnet dev");
        return 0;
    }
}
