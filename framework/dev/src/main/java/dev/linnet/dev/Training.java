package dev.linnet.dev;

import dev.linnet.dev.TrainingPlan.Call;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;

/** Runs functions as Lambda would, on the Java that runs this, with fakes around them: to make an AOT cache, or to try it. */
final class Training implements AutoCloseable {

    private static final Pattern VARIABLE = Pattern.compile("\\b[A-Z][A-Z0-9]*_[A-Z0-9_]+\\b|\\b[A-Z][A-Z0-9]{3,}\\b");

    /** The variables that are known when it runs, and not before. */
    static final Set<String> SETS = Set.of("AWS_ENDPOINT_URL", "AWS_LAMBDA_RUNTIME_API", "HOME", "LAMBDA_TASK_ROOT");

    /** Twice: the second time finds what the first has written, and connections that are open. */
    private static final int ROUNDS = 2;

    private final Path task;
    private final String aws;
    private final Console console;
    private final Path scratch;
    private final Path home;

    /**
     * Training on functions of one folder.
     *
     * @param task where the jars are, {@code /var/task}
     * @param aws {@code host:port} of what stands for AWS
     */
    Training(Path task, String aws, Console console) throws IOException {
        this.task = task;
        this.aws = aws;
        this.console = console;
        this.scratch = Files.createTempDirectory("linnet-training");
        this.home = Files.createDirectory(scratch.resolve("home"));
    }

    /** Makes the function's AOT cache, {@code <service>.aot}, and the argument file that names it. */
    void train(TrainingPlan plan) throws IOException, Failure, InterruptedException {
        Path cache = task.resolve(plan.service() + ".aot");
        List<String> command = new ArrayList<>(List.of(OwnJava.executable(), "-XX:AOTCacheOutput=" + cache));
        command.addAll(plan.command());
        Map<String, Integer> statuses = new TreeMap<>();
        try (DrivenFunction function = new DrivenFunction(command, environment(plan), task)) {
            try {
                for (int round = 0; round < ROUNDS; round++) {
                    for (Call call : plan.calls()) {
                        statuses.merge(
                                Integer.toString(status(plan, call, function.call(call.event()))), 1, Integer::sum);
                    }
                }
                function.end();
            } catch (Failure e) {
                throw failed(plan, function, e);
            }
            if (!Files.exists(cache)) {
                throw failed(plan, function, new Failure("the JVM wrote no AOT cache at its end"));
            }
        }
        List<String> arguments = new ArrayList<>(List.of("-XX:AOTCache=" + cache));
        arguments.addAll(plan.command());
        Files.writeString(task.resolve(plan.service() + ".jvm"), String.join("\n", arguments) + "\n");
        StringBuilder answers = new StringBuilder();
        statuses.forEach((status, times) ->
                answers.append(", ").append(times).append(" × ").append(status));
        console.line(plan.service() + ": AOT cache of " + Files.size(cache) / 1024 + " KiB, trained with "
                + plan.calls().size() * ROUNDS + " calls" + answers);
    }

    /** Starts the function as the image does, but so that the JVM insists on the cache, and calls it. */
    void check(TrainingPlan plan) throws IOException, Failure, InterruptedException {
        Path classes = scratch.resolve(plan.service() + ".log");
        List<String> command = List.of(
                OwnJava.executable(),
                "-XX:AOTMode=on",
                "-Xlog:class+load:file=" + classes + ":none:filecount=0",
                "@" + task.resolve(plan.service() + ".jvm"));
        try (DrivenFunction function = new DrivenFunction(command, environment(plan), task)) {
            try {
                for (Call call : plan.calls()) {
                    if (!call.write()) {
                        status(plan, call, function.call(call.event()));
                    }
                }
                function.end();
            } catch (Failure e) {
                throw failed(plan, function, unused(function, e));
            }
        }
        LoadedClasses loaded = LoadedClasses.read(classes);
        String main = plan.command().get(plan.command().size() - 1);
        if (!loaded.cached().contains(main)) {
            throw new Failure(plan.service() + " does not use its AOT cache: " + main
                    + " was loaded from its jar; see that nothing changed flags or class path after the training");
        }
        console.line(plan.service() + ": " + loaded.cached().size() + " of "
                + (loaded.cached().size() + loaded.others()) + " classes come from its AOT cache");
    }

    private static Failure unused(DrivenFunction function, Failure failure) {
        return function.printed().contains("Unable to use AOT cache")
                ? new Failure("the JVM cannot use its AOT cache, and said why above", failure)
                : failure;
    }

    private static int status(TrainingPlan plan, Call call, Outcome outcome) throws Failure {
        if (outcome instanceof Outcome.Failed failed) {
            throw new Failure(reason(plan, call, failed));
        }
        int status = outcome instanceof Outcome.Returned returned ? status(returned.payload()) : 0;
        if (status >= 500 || status < 100) {
            throw new Failure(call.shown() + " was answered with " + status + " in training" + wayOut(call));
        }
        return status;
    }

    private static int status(byte[] payload) {
        try {
            return JsonText.MAPPER.readTree(payload).path("statusCode").asInt(0);
        } catch (JacksonException e) {
            return 0;
        }
    }

    private static String reason(TrainingPlan plan, Call call, Outcome.Failed failed) {
        String what = failed.type() + ": " + failed.message();
        TreeSet<String> missing = new TreeSet<>();
        Matcher words = VARIABLE.matcher(failed.message());
        while (words.find()) {
            if (!plan.environment().containsKey(words.group())) {
                missing.add(words.group());
            }
        }
        if (missing.isEmpty()) {
            return call.shown() + " failed in training: " + what + wayOut(call);
        }
        return "it failed in training: " + what + "; " + String.join(", ", missing) + " is not set: give "
                + plan.function() + " a value for it in the template, under Environment.Variables";
    }

    private static String wayOut(Call call) {
        String handler = call.handler().isEmpty() ? "the handler" : call.handler();
        return "; what it logged stands above. AWS's services are fakes here, with the emptiest answers: let " + handler
                + " and what it needs cope with them, give it example values with @Training, or keep it out with"
                + " @Training(false)";
    }

    private Failure failed(TrainingPlan plan, DrivenFunction function, Failure cause) {
        console.line(plan.service() + " printed:\n" + function.printed().stripTrailing());
        return new Failure(plan.service() + ": " + cause.getMessage(), cause);
    }

    private Map<String, String> environment(TrainingPlan plan) {
        Map<String, String> all = new HashMap<>(plan.environment());
        all.put("AWS_ENDPOINT_URL", "http://" + aws);
        all.put("HOME", home.toString());
        all.put("LAMBDA_TASK_ROOT", task.toString());
        return all;
    }

    /** Deletes what the functions found in their home, and what their JVMs said of their classes. */
    @Override
    public void close() throws IOException {
        FileTree.delete(scratch);
    }
}
