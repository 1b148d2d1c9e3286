package dev.linnet.stack;

import dev.linnet.stack.VariableConfig.Text;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Options of the JVM in a compiled function's environment that its image was not trained with: the AOT cache is made for
 * the flags of the training. Each was tried on JDK 25.0.3; {@code
 * JavaOptionsTest} tries most of them again.
 */
final class JavaOptions {

    /** The variables that a JVM or its launcher takes options from. */
    static final List<String> VARIABLES = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /** Another collector than the image's, or what contradicts a cache: the JVM ends at once. */
    static final Pattern FATAL = Pattern.compile("-XX:\\+Use(G1|Parallel|Z|Shenandoah|Epsilon)GC"
            + "|-Xshare:.*|-XX:SharedArchiveFile=.*|-XX:AOTCacheOutput=.*|-XX:AOTMode=(record|create)");

    /** The JVM says so in the log, and starts without the cache. */
    static final Pattern REJECTING = Pattern.compile("-javaagent:.*|-agentlib:jdwp.*"
            + "|--(add-(modules|opens|exports|reads)|enable-native-access|illegal-native-access|limit-modules|patch-module"
            + "|upgrade-module-path)(=.*)?"
            + "|-XX:-UseCompressed(Oops|ClassPointers)|-XX:\\+UseCompactObjectHeaders|-XX:ObjectAlignmentInBytes=(?!8$).*"
            + "|-XX:AOTMode=off|-Djava\\.system\\.class\\.loader=.*|-Djava\\.security\\.manager=.*"
            + "|-Djdk\\.module\\.showModuleResolution=true");

    private JavaOptions() {}

    static void check(CheckedStack stack) {
        Set<ConfigurationProblem> problems = new LinkedHashSet<>();
        for (ServiceConfig service : stack.configuration().services()) {
            if (!service.compiled()) {
                continue;
            }
            Set<String> configured = new HashSet<>();
            for (VariableConfig variable : stack.configuration().variablesOf(service.name())) {
                configured.add(variable.name());
                Stream.concat(variable.sites().values().stream(), Stream.ofNullable(variable.value()))
                        .forEach(value -> problems.addAll(of(
                                variable.file(),
                                variable.at(),
                                variable.name(),
                                value instanceof Text text ? text.text() : "")));
            }
            TemplateFunction function = stack.functions().get(service.name());
            if (function != null) {
                function.environment().forEach((variable, options) -> {
                    if (!configured.contains(variable)) {
                        Position at = function.places().getOrDefault(variable, function.at());
                        problems.addAll(of(stack.source().file(), at, variable, options));
                    }
                });
            }
        }
        stack.problems().addAll(problems);
    }

    private static List<ConfigurationProblem> of(Path file, Position at, String variable, String options) {
        List<ConfigurationProblem> problems = new ArrayList<>();
        for (String option : VARIABLES.contains(variable) ? options.strip().split("\\s+") : new String[0]) {
            boolean fatal = FATAL.matcher(option).matches();
            if (fatal || REJECTING.matcher(option).matches()) {
                problems.add(new ConfigurationProblem(
                        file,
                        at,
                        variable + " has " + option + ", with which the JVM of an image "
                                + (fatal ? "does not start" : "starts without its AOT cache"),
                        "take it out: the cache was made with the flags that the image has"));
            }
        }
        return problems;
    }
}
