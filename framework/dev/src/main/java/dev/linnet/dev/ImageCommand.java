package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** {@code linnet image}: the steps of {@code Dockerfile.java} that are more than a copy. */
@Command(
        name = "image",
        description = "The steps of Dockerfile.java: place, train, check.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "STEP")
final class ImageCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private final Console console = new Console(System.out);

    ImageCommand() {}

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "say which step: place, train or check");
    }

    @Command(
            name = "place",
            description = "Places the jars of a built module and plans the training of its functions.",
            mixinStandardHelpOptions = true)
    int place(
            @Mixin TemplateOption template,
            @Option(names = "--module", required = true, paramLabel = "FOLDER", description = "The Maven module.")
                    Path module,
            @Option(names = "--task", required = true, description = "Where what goes to /var/task is placed.")
                    Path task,
            @Option(names = "--plan", required = true, description = "Where the training plans are written.") Path plan)
            throws Failure {
        try {
            ImageLayout layout =
                    ImageLayout.place(template.root().resolve(module).normalize(), task);
            for (TrainingPlan each : layout.plans(template.read(), template.root())) {
                each.write(plan);
                console.line(each.service() + ": " + each.calls().size() + " calls planned for training");
            }
            return 0;
        } catch (IOException e) {
            throw new Failure("the image's files cannot be placed: " + e, e);
        }
    }

    @Command(
            name = "train",
            description =
                    "Makes an AOT cache for each planned function by calling it, and records what it was made from.",
            mixinStandardHelpOptions = true)
    int train(
            @Option(names = "--task", required = true, description = "The folder with the jars, /var/task.") Path task,
            @Option(names = "--plan", required = true, description = "The training plans.") Path plan,
            @Option(names = "--digests", required = true, description = "The file for the digests of all files.")
                    Path digests)
            throws Failure, InterruptedException {
        List<TrainingPlan> plans = TrainingPlan.readAll(plan);
        try (Loopback aws = fakeAws();
                Training training = new Training(task, aws.authority(), console)) {
            for (TrainingPlan each : plans) {
                training.train(each);
            }
            Files.writeString(digests, ImageDigests.of(task));
            return 0;
        } catch (IOException e) {
            throw new Failure("the training cannot be run: " + e, e);
        }
    }

    @Command(
            name = "check",
            description = "Checks that each function uses its AOT cache and that nothing changed since the training.",
            mixinStandardHelpOptions = true)
    int check(
            @Option(names = "--task", required = true, description = "The folder with the jars, /var/task.") Path task,
            @Option(names = "--plan", required = true, description = "The training plans.") Path plan,
            @Option(names = "--digests", required = true, description = "What the training recorded.") Path digests)
            throws Failure, InterruptedException {
        List<TrainingPlan> plans = TrainingPlan.readAll(plan);
        try (Loopback aws = fakeAws();
                Training training = new Training(task, aws.authority(), console)) {
            ImageDigests.check(task, Files.readString(digests));
            for (TrainingPlan each : plans) {
                training.check(each);
            }
            return 0;
        } catch (IOException e) {
            throw new Failure("the image cannot be checked: " + e, e);
        }
    }

    private static Loopback fakeAws() throws IOException {
        Loopback aws = new Loopback(0, 0, "aws");
        aws.handler(new FakeAws());
        aws.start();
        return aws;
    }
}
