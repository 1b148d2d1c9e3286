package dev.linnet.dev;

import dev.linnet.stack.Configuration;
import dev.linnet.stack.ConfigurationException;
import dev.linnet.stack.ConfigurationProblem;
import dev.linnet.stack.ConfigurationProblem.Severity;
import dev.linnet.stack.Position;
import dev.linnet.stack.StackCheck;
import dev.linnet.stack.TemplateException;
import dev.linnet.stack.TemplateSource;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
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

    @Mixin
    private TemplateOption template = new TemplateOption();

    @Option(
            names = "--json",
            description =
                    "Prints a JSON list for tools: file, line, column, severity (error or warning), message and fix of each mistake.")
    private boolean json;

    /** 0 without a mistake, warnings or not; 1 with any. */
    @Override
    public Integer call() throws Failure, IOException {
        List<ConfigurationProblem> problems = new ArrayList<>();
        TemplateSource read = null;
        try {
            read = template.parse();
        } catch (TemplateException e) {
            e.problems().forEach(problem -> problems.add(ConfigurationProblem.of(problem)));
        }
        // as the user named it: the paths that are printed begin so
        Path parent = template.named().getParent();
        Path root = parent == null ? Path.of("") : parent;
        int services = 0;
        List<String> stacks = stacks();
        List<Path> folders = folders(root);
        if (folders.size() > 1) {
            problems.add(new ConfigurationProblem(
                    template.named(),
                    new Position(1, 1),
                    "the template is of more than one vertical: " + folders,
                    "give each a template of its own"));
            read = null;
        }
        for (Path folder : folders) {
            try {
                Configuration configuration = Configuration.read(folder);
                services += configuration.services().size();
                problems.addAll(new StackCheck(configuration, folder, root).check(read, stacks));
            } catch (ConfigurationException e) {
                problems.addAll(e.problems());
            }
        }
        int mistakes = (int) problems.stream()
                .filter(problem -> problem.severity() == Severity.ERROR)
                .count();
        if (json) {
            System.out.println(
                    JsonText.of(problems.stream().map(CheckCommand::json).toList()));
        } else {
            problems.forEach(System.out::println);
            System.out.println((mistakes == 0
                            ? "no mistakes in " + services + " services and " + template.named()
                            : count(mistakes, "mistake"))
                    + (mistakes == problems.size() ? "" : ", " + count(problems.size() - mistakes, "warning")));
        }
        return mistakes == 0 ? 0 : 1;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
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
    private List<String> stacks() throws IOException {
        List<String> names = SamConfig.values(template.named(), "stack_name");
        return names.isEmpty() ? List.of("local") : names.stream().distinct().toList();
    }

    private static Map<String, @Nullable Object> json(ConfigurationProblem problem) {
        Map<String, @Nullable Object> all = new LinkedHashMap<>();
        all.put("file", problem.file().toString());
        all.put("line", problem.at().line());
        all.put("column", problem.at().column());
        all.put("severity", problem.severity().text());
        all.put("message", problem.found());
        all.put("fix", problem.fix());
        return all;
    }
}
