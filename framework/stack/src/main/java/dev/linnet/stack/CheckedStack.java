package dev.linnet.stack;

import dev.linnet.stack.ConfigurationProblem.Severity;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The parts that a check holds against each other, and where it says what is wrong.
 *
 * @param configuration what {@code services_config} says
 * @param code {@code code.json}
 * @param compiled by name, the services that were compiled
 * @param source the template
 * @param functions by the name of the service, those of the template
 * @param problems what was found
 */
record CheckedStack(
        Configuration configuration,
        Path code,
        Map<String, ServiceDescription> compiled,
        TemplateSource source,
        Map<String, TemplateFunction> functions,
        List<ConfigurationProblem> problems) {

    private static final String PREFIX = Scope.PSEUDO.get("AWS::StackName") + "-";

    static CheckedStack of(
            Configuration configuration,
            Path code,
            Map<String, ServiceDescription> compiled,
            TemplateSource source,
            List<ConfigurationProblem> problems) {
        Map<String, TemplateFunction> functions = new LinkedHashMap<>();
        for (TemplateFunction function : source.template().functions()) {
            if (function.name().startsWith(PREFIX)) {
                functions.put(function.name().substring(PREFIX.length()), function);
            }
        }
        return new CheckedStack(configuration, code, compiled, source, functions, problems);
    }

    /** The service of a function, or null for a function that the configuration does not name. */
    @Nullable
    ServiceConfig service(String functionName) {
        return configuration.services().stream()
                .filter(service -> functionName.equals(PREFIX + service.name()))
                .findFirst()
                .orElse(null);
    }

    /** What the compiler wrote down about the service of a function, or null. */
    @Nullable
    ServiceDescription description(String functionName) {
        ServiceConfig service = service(functionName);
        return service == null || !service.compiled() ? null : compiled.get(service.name());
    }

    /** What a service needs, by its code or the configuration. */
    UsesConfig uses(ServiceConfig service) {
        return service.uses(compiled);
    }

    /** Reports a mistake in the template. */
    void error(Position at, String found, String fix) {
        problems.add(new ConfigurationProblem(source.file(), at, found, fix));
    }

    /** Reports what may be meant so, in the template. */
    void warning(Position at, String found, String fix) {
        problems.add(new ConfigurationProblem(source.file(), at, Severity.WARNING, found, fix));
    }

    /** Reports what may be meant so, in another file. */
    void warning(Path file, Position at, String found, String fix) {
        problems.add(new ConfigurationProblem(file, at, Severity.WARNING, found, fix));
    }

    /** Reports a mistake in what {@code code.json} says of a service. */
    void error(ServiceConfig service, String found, String fix) {
        problems.add(new ConfigurationProblem(code, service.at(), found, fix));
    }

    /** Reports what may be meant so, in what {@code code.json} says of a service. */
    void warning(ServiceConfig service, String found, String fix) {
        problems.add(new ConfigurationProblem(code, service.at(), Severity.WARNING, found, fix));
    }

    /** Names for a line: the first of many. */
    static String some(List<String> all) {
        return all.size() <= 5
                ? String.join(", ", all)
                : String.join(", ", all.subList(0, 5)) + " and " + (all.size() - 5) + " more";
    }
}
