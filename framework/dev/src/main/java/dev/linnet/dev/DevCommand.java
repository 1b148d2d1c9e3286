package dev.linnet.dev;

import dev.linnet.stack.Template;
import dev.linnet.stack.TemplateFunction;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code linnet dev}: the stack on this machine, until Ctrl-C. */
@Command(
        name = "dev",
        description =
                "Runs the template's Java and Python functions on this machine, without Docker and without an account.",
        mixinStandardHelpOptions = true)
final class DevCommand implements Callable<Integer> {

    @Mixin
    private TemplateOption template = new TemplateOption();

    @Mixin
    private VariablesOption variables = new VariablesOption();

    @Mixin
    private DebugOption debug = new DebugOption();

    @Option(names = "--port", description = "The port on 127.0.0.1, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port = 3000;

    @Option(names = "--keep", description = "Keeps the tables' items between runs, in " + LocalAws.KEPT + ".")
    private boolean keep;

    @Option(
            names = "--json-logs",
            description = "Writes logs as the template's LoggingConfig says; without it they are text, for reading.")
    private boolean jsonLogs;

    @Override
    public Integer call() throws Failure, IOException, InterruptedException {
        Console console = new Console(System.out);
        Template read = logging(variables.apply(template.read(), template.named(), template.root(), console));
        List<ServiceModule> wanted = ServiceModule.of(read, template.root());
        for (TemplateFunction function : read.functions()) {
            if (wanted.stream().noneMatch(module -> module.function().equals(function))) {
                console.line(function.name(), "does not run here; a function that does is " + ServiceModule.RUNS_HERE);
            }
        }
        checkPort(port);
        // the port first: nobody should wait for a build to hear that it is taken
        try (LocalStack stack = LocalStack.open(port, console)) {
            Template located = stack.locate(read);
            List<ServiceModule> modules = ServiceModule.of(located, template.root());
            stack.debug(debug.open(modules));
            Build build = new Build(template.root(), console);
            Reloader reloader = new Reloader(template.root(), template.file(), modules, build, console);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                stack.endFunctions();
                reloader.end();
            }));
            // what the tables need starts while the build runs
            stack.aws().provide(located, template.named(), template.root(), keep);
            stack.start(located, reloader.build());
            reloader.run(stack);
        }
        return 0;
    }

    private Template logging(Template deployed) {
        return jsonLogs
                ? deployed
                : deployed.withFunctions(deployed.functions().stream()
                        .map(function -> function.withLogFormat("Text"))
                        .toList());
    }

    static void checkPort(int port) throws Failure {
        if (port < 0 || port > 65_535) {
            throw new Failure("--port " + port + " is no port; take 0 to 65535");
        }
    }
}
