package dev.linnet.dev;

import dev.linnet.internal.Version;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The commands of {@code ./linnet}. */
@Command(
        name = "linnet",
        description = "A serverless-native Java framework for AWS Lambda.",
        mixinStandardHelpOptions = true,
        version = "linnet " + Version.CURRENT,
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DevCommand.class,
            CheckCommand.class,
            CommandCommand.class,
            LocalAwsCommand.class,
            InitCommand.class,
            NewCommand.class,
            PublishCommand.class,
            SyncCommand.class,
            DoctorCommand.class,
            GraphCommand.class,
            ImageCommand.class
        })
public final class Linnet implements Callable<Integer> {

    private final CommandLine line = new CommandLine(this);

    Linnet() {}

    /**
     * Runs one command and exits: 0 when it worked, 1 when it could not and said why in one line, 2 when it was called
     * wrongly.
     */
    public static void main(String[] args) {
        // Jetty brings SLF4J without a provider; nobody needs to be told
        System.setProperty("slf4j.internal.verbosity", "ERROR");
        System.exit(new Linnet().run(args));
    }

    int run(String... args) {
        line.setExecutionExceptionHandler((failure, command, parsed) -> {
            if (failure instanceof Failure) {
                command.getErr().println("linnet: " + failure.getMessage());
                return 1;
            }
            throw failure;
        });
        return line.execute(args);
    }

    /** Without a command: says which there are. */
    @Override
    public Integer call() {
        line.usage(line.getErr());
        return 2;
    }
}
