package dev.linnet.dev;

import dev.linnet.stack.DynamicReferences;
import dev.linnet.stack.Template;
import dev.linnet.stack.TemplateFunction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The developer's own variables for functions: those of {@code .env}, and over them those of {@code --env-vars}. */
final class VariablesOption {

    @Option(
            names = "--env-vars",
            paramLabel = "FILE",
            description = "Values for variables of the template, in the JSON of sam local's option of this name.")
    private @Nullable Path file;

    /**
     * The template with these variables in its functions' environments.
     *
     * @param named the template's file, for messages
     * @param root the project's folder, where {@code .env} may be
     * @throws Failure when a file cannot be read, or a variable refers to what is nowhere
     */
    Template apply(Template template, Path named, Path root, Console console) throws Failure {
        Path dotEnv = root.resolve(".env");
        List<Variable> everywhere = Files.isRegularFile(dotEnv) ? DotEnv.read(dotEnv) : List.of();
        SamVariables sam = file == null ? new SamVariables(dotEnv, Map.of()) : SamVariables.read(file);
        return resolve(apply(template, everywhere, sam, console), named);
    }

    static Template apply(Template template, List<Variable> everywhere, SamVariables sam, Console console) {
        if (!everywhere.isEmpty()) {
            console.line(
                    "every function gets the variables of " + everywhere.get(0).file() + ": "
                            + everywhere.stream()
                                    .filter(variable -> variable.refusal().isEmpty())
                                    .map(Variable::name)
                                    .distinct()
                                    .collect(Collectors.joining(", ")));
        }
        Set<String> lines = new LinkedHashSet<>(); // one of a kind: many functions may share a variable
        Set<Variable> used = new LinkedHashSet<>();
        List<TemplateFunction> functions = new ArrayList<>();
        for (TemplateFunction function : template.functions()) {
            Map<String, String> environment = new HashMap<>(function.environment());
            for (Variable variable : everywhere) {
                if (passes(variable, lines)) {
                    environment.put(variable.name(), variable.value());
                }
            }
            for (Variable variable : sam.of(function)) {
                if (function.environment().containsKey(variable.name())) {
                    used.add(variable);
                    if (passes(variable, lines)) {
                        environment.put(variable.name(), variable.value());
                    }
                }
            }
            functions.add(function.withEnvironment(environment));
        }
        sam.sections().forEach((id, variables) -> unused(template, id, variables, used, lines));
        lines.forEach(line -> console.line("warning: " + line));
        return template.withFunctions(functions);
    }

    /**
     * The template with values in the place of its dynamic references, in the variables of the functions that run here.
     *
     * @param file the template's file, for messages
     * @throws Failure with a line for each that has no value
     */
    static Template resolve(Template template, Path file) throws Failure {
        DynamicReferences references = new DynamicReferences(template.resources());
        List<String> missing = new ArrayList<>();
        List<TemplateFunction> functions = new ArrayList<>();
        for (TemplateFunction function : template.functions()) {
            Map<String, String> environment = new HashMap<>(function.environment());
            if (ServiceModule.isOne(function)) {
                new TreeMap<>(function.environment()).forEach((name, value) -> {
                    DynamicReferences.Resolved resolved = references.resolve(value);
                    environment.put(name, resolved.values());
                    for (String what : resolved.missing()) {
                        missing.add(file + ":" + function.places().getOrDefault(name, function.at()) + ": " + name
                                + " of "
                                + function.logicalId() + " refers to " + what + "; add it to the template, or say "
                                + name + " in .env or the file of --env-vars");
                    }
                });
            }
            functions.add(function.withEnvironment(environment));
        }
        if (!missing.isEmpty()) {
            throw new Failure(String.join(System.lineSeparator(), missing));
        }
        return template.withFunctions(functions);
    }

    private static boolean passes(Variable variable, Set<String> lines) {
        String refusal = variable.refusal();
        if (!refusal.isEmpty()) {
            lines.add(refusal);
        }
        return refusal.isEmpty();
    }

    private static void unused(
            Template template, String id, List<Variable> variables, Set<Variable> used, Set<String> lines) {
        boolean known = id.equals(SamVariables.EVERY)
                || template.functions().stream()
                        .anyMatch(function -> id.equals(function.logicalId()) || id.equals(function.name()));
        for (Variable variable : variables) {
            if (!known) {
                lines.add(variable.at() + ": the template has no function " + id + "; write its logical id");
            } else if (!used.contains(variable)) {
                lines.add(
                        variable.at() + ": " + variable.name() + " is not passed on: the template does not give it to "
                                + (id.equals(SamVariables.EVERY) ? "any function" : id)
                                + ", and SAM passes no other; add it to Environment.Variables");
            }
        }
    }
}
