package dev.linnet.dev;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code linnet command}: how a function is started, for any Runtime API server to do so. */
@Command(
        name = "command",
        description = "Prints the command line that starts a service's function: java, flags, class path, main.",
        mixinStandardHelpOptions = true)
final class CommandCommand implements Callable<Integer> {

    @Mixin
    private TemplateOption template = new TemplateOption();

    @Parameters(paramLabel = "SERVICE", description = "The service's name, as in @Service.")
    private String service = "";

    @Override
    public Integer call() throws Failure {
        List<ServiceModule> modules = ServiceModule.of(template.read(), template.root());
        List<ServiceModule> wanted = modules.stream()
                .filter(module -> module.service().equals(service))
                .toList();
        if (wanted.isEmpty()) {
            throw new Failure("no function of the template runs the service \"" + service + "\"; there is "
                    + modules.stream().map(ServiceModule::service).collect(Collectors.joining(", ")));
        }
        Build build = new Build(template.root(), new Console(System.err));
        List<String> command =
                build.bring(wanted.subList(0, 1)).programs().get(0).command();
        System.out.println(command.stream().map(CommandCommand::quoted).collect(Collectors.joining(" ")));
        return 0;
    }

    /** As a POSIX shell takes it for one word. */
    static String quoted(String word) {
        return word.matches("[\\w@%+=:,./-]+") ? word : "'" + word.replace("'", "'\\''") + "'";
    }
}
