package dev.linnet.dev;

import dev.linnet.stack.Template;
import dev.linnet.stack.TemplateResource;
import dev.linnet.stack.TemplateTable;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code linnet local-aws}: what stands for AWS, alone, for functions that something else runs. */
@Command(
        name = "local-aws",
        description =
                "Runs only what stands for AWS, with what the template has of it: for sam local's containers. A command that"
                        + " follows runs beside it, finds AWS there, and no account.",
        mixinStandardHelpOptions = true)
final class LocalAwsCommand implements Callable<Integer> {

    @Mixin
    private TemplateOption template = new TemplateOption();

    @Option(names = "--port", description = "The port, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port = 8000;

    @Option(names = "--keep", description = "Keeps the tables' items, in " + LocalAws.KEPT + ".")
    private boolean keep;

    @Parameters(paramLabel = "COMMAND", arity = "0..*", description = "A command to run, until it ends.")
    private List<String> command = List.of();

    /** What follows the command's name belongs to it. */
    @Spec
    void spec(CommandSpec spec) {
        spec.parser().stopAtPositional(true);
    }

    @Override
    public Integer call() throws Failure, InterruptedException {
        Console console = new Console(System.out);
        Template read = template.read();
        DevCommand.checkPort(port);
        try (LocalAws aws = open(console)) {
            Runtime.getRuntime().addShutdownHook(new Thread(aws::endProcesses));
            aws.provide(read, template.named(), template.root(), keep);
            aws.start();
            boolean all = aws.ready();
            console.line("tables: "
                    + (read.tables().isEmpty()
                            ? "none in the template"
                            : read.tables().stream().map(TemplateTable::name).collect(Collectors.joining(", "))));
            if (all && !read.resources().isEmpty()) {
                console.line("beside them: " + named(read.resources()));
            }
            String at = aws.authority().replace(Loopback.ADDRESS, "");
            console.line("containers reach it as http://" + LocalAws.CONTAINERS_HOST + at
                    + aws.bridgeAddresses().stream()
                            .map(address -> ", which is " + address + ", with --add-host " + LocalAws.CONTAINERS_HOST
                                    + ":host-gateway")
                            .collect(Collectors.joining()));
            console.line("ready on http://" + aws.authority() + " (Ctrl-C ends it)");
            if (!command.isEmpty()) {
                return beside(aws);
            }
            new CountDownLatch(1).await();
        }
        return 0;
    }

    /** {@code bucket photos, queue jobs}. */
    private static String named(List<TemplateResource> resources) {
        return resources.stream()
                .filter(resource -> TemplateResource.nameProperty(resource) != null)
                .map(resource -> resource.getClass().getSimpleName().toLowerCase(Locale.ROOT) + " " + resource.name())
                .collect(Collectors.joining(", "));
    }

    private int beside(LocalAws aws) throws Failure, InterruptedException {
        Process process = new LocalCommand(command, System.getenv()).start(aws.authority());
        Runtime.getRuntime().addShutdownHook(new Thread(() -> LocalCommand.end(process)));
        return process.waitFor();
    }

    private LocalAws open(Console console) throws Failure {
        try {
            return LocalAws.openForContainers(port, console);
        } catch (IOException e) {
            throw new Failure(
                    "port " + port + " cannot be had (" + e.getMessage() + "); end what listens there, or say --port",
                    e);
        }
    }
}
