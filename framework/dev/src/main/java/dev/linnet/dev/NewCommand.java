package dev.linnet.dev;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code linnet new}: one more service. */
@Command(
        name = "new",
        description =
                "Adds a service that builds, answers and has a test: its folder, its line in code.json and in pom.xml,"
                        + " and what sync writes into the template.",
        mixinStandardHelpOptions = true)
final class NewCommand implements Callable<Integer> {

    @Mixin
    private TemplateOption template = new TemplateOption();

    @Parameters(paramLabel = "SERVICE", description = "Its name, as @Service has it.")
    private String service = "";

    @Option(names = "--python", description = "In Python; without it, in Java.")
    private boolean python;

    @Option(names = "--dry-run", description = "Prints the files, as diff -u does, and writes nothing.")
    private boolean dryRun;

    @Override
    public Integer call() throws Failure, IOException {
        FileChanges changes = new NewService(template.root(), service, python).changes();
        if (dryRun) {
            System.out.print(changes.diff());
            return 0;
        }
        Console console = new Console(System.out);
        changes.write();
        boolean synced = false;
        try {
            changes.print(console);
            synced = new Linnet().run(sync()) == 0;
        } finally {
            if (!synced) {
                changes.undo();
            }
        }
        if (!synced) {
            throw new Failure("the template cannot have " + service + ", for what sync says above; all is as it was");
        }
        return 0;
    }

    private String[] sync() {
        List<String> arguments =
                new ArrayList<>(List.of("sync", "--template", template.named().toString()));
        template.parameters().forEach((name, value) -> arguments.addAll(List.of("--parameter", name + "=" + value)));
        return arguments.toArray(String[]::new);
    }
}
