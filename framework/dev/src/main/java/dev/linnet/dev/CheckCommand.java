package dev.linnet.dev;

import dev.linnet.stack.Configuration;
import dev.linnet.stack.ConfigurationException;
import dev.linnet.stack.ConfigurationProblem;
import dev.linnet.stack.StackCheck;
import dev.linnet.stack.Template;
import dev.linnet.stack.TemplateException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code linnet check}: what can be known to be wrong before anything is built or deployed. */
@Command(
        name = "check",
        description = "Reads configuration, template and what the compiler wrote down, and reports every mistake.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    private static final Pattern STACK = Pattern.compile("(?m)^\\s*stack_name\\s*=\\s*\"([^\"]+)\"");

    @Mixin
    private TemplateOption template = new TemplateOption();

    @Option(
            names = "--json",
            description =
                    "Prints a JSON list for tools: file, line, column, severity, message and fix of each mistake.")
    private boolean json;

    /** 0 without a mistake, 1 with any. */
    @Override
    public Integer call() throws Failure, IOException {
        List<ConfigurationProblem> problems = new ArrayList<>();
        Template read = null;
        try {
            read = template.parse();
        } catch (TemplateException e) {
            e.problems().forEach(problem -> problems.add(ConfigurationProblem.of(problem)));
        }
        // as the user named it: the paths that are printed begin so
        Path parent = template.named().getParent();
        Path root = parent == null ? Path.of("") : parent;
        int services = 0;
        List<String> stacks = stacks(root);
        for (Path folder : folders(root)) {
            try {
                Configuration configuration = Configuration.read(folder);
                services += configuration.services().size();
                problems.addAll(new StackCheck(configuration, folder, root).check(read, stacks));
            } catch (ConfigurationException e) {
                problems.addAll(e.problems());
            }
        }
        if (json) {
            System.out.println(
                    JsonText.of(problems.stream().map(CheckCommand::json).toList()));
        } else {
            problems.forEach(System.out::println);
            System.out.println(
                    problems.isEmpty()
                            ? "no mistakes in " + services + " services and " + template.named()
                            : problems.size() + (problems.size() == 1 ? " mistake" : " mistakes"));
        }
        return problems.isEmpty() ? 0 : 1;
    }

    /** The verticals' configurations: here and one folder below. */
    private static List<Path> folders(Path root) throws Failure, IOException {
        List<Path> found = ServicesConfig.folders(root);
        if (found.isEmpty()) {
            throw new Failure("no folder " + ServicesConfig.NAME
                    + " beside the template or one folder below; write " + ServicesConfig.NAME
                    + "/code.json beside the folders of the services: {\"services\": {}}");
        }
        return found;
    }

    /** The names under which samconfig.toml deploys the stack; without one, the local name. */
    private static List<String> stacks(Path root) throws IOException {
        Path file = root.resolve("samconfig.toml");
        List<String> names = new ArrayList<>();
        if (Files.isRegularFile(file)) {
            Matcher matcher = STACK.matcher(Files.readString(file));
            while (matcher.find()) {
                names.add(matcher.group(1));
            }
        }
        return names.isEmpty() ? List.of("local") : names.stream().distinct().toList();
    }

    private static Map<String, @Nullable Object> json(ConfigurationProblem problem) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("file", problem.file().toString());
        all.put("line", problem.at().line());
        all.put("column", problem.at().column());
        all.put("severity", "error");
        all.put("message", problem.found());
        all.put("fix", problem.fix());
        return all;
    }
}
