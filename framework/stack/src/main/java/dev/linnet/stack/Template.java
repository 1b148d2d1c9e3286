package dev.linnet.stack;

import dev.linnet.stack.Yaml.Entry;
import dev.linnet.stack.Yaml.Mapping;
import dev.linnet.stack.Yaml.Scalar;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A SAM template as far as running it needs: its functions, its APIs with their routes, its tables,
 * and the other resources that can be had locally. CloudFormation's functions
 * are worked out with local values: the stack is called {@code local}, account and region are 123456789012 and
 * us-east-1, parameters have their defaults.
 *
 * @param functions in the order of the file
 * @param apis in the order of the file
 * @param tables in the order of the file
 * @param resources buckets, queues, topics, subscriptions, parameters and secrets, in the order of the file
 */
public record Template(
        List<TemplateFunction> functions,
        List<TemplateApi> apis,
        List<TemplateTable> tables,
        List<TemplateResource> resources) {

    private static final Set<String> SECTIONS = Set.of(
            "AWSTemplateFormatVersion",
            "Conditions",
            "Description",
            "Globals",
            "Hooks",
            "Mappings",
            "Metadata",
            "Outputs",
            "Parameters",
            "Resources",
            "Rules",
            "Transform");

    /** Copies the lists. */
    public Template {
        functions = List.copyOf(functions);
        apis = List.copyOf(apis);
        tables = List.copyOf(tables);
        resources = List.copyOf(resources);
    }

    /** The same template with other functions: those that it has, with other variables. */
    public Template withFunctions(List<TemplateFunction> others) {
        return new Template(others, apis, tables, resources);
    }

    /**
     * Reads a template: UTF-8, at most 1 MiB, which is CloudFormation's own limit.
     *
     * @param parameters values for the template's parameters, before their defaults
     * @throws TemplateException when something in it is wrong: one problem for each resource that has one
     * @throws IOException when the file cannot be read
     */
    public static Template read(Path file, Map<String, String> parameters) throws TemplateException, IOException {
        return read(file, text(file), parameters);
    }

    /**
     * Reads the text of a template.
     *
     * @param file where it is, for problems
     * @param parameters values for the template's parameters, before their defaults
     * @throws TemplateException when something in it is wrong: one problem for each resource that has one
     */
    static Template read(Path file, String text, Map<String, String> parameters) throws TemplateException {
        List<TemplateProblem> problems = new ArrayList<>();
        List<TemplateFunction> functions = new ArrayList<>();
        List<TemplateApi> apis = new ArrayList<>();
        List<TemplateTable> tables = new ArrayList<>();
        List<TemplateResource> resources = new ArrayList<>();
        try {
            Mapping root = root(text);
            Scope scope = new Scope(root, parameters);
            Section top = Section.of(scope, "The template", root);
            top.only(SECTIONS);
            Section globals = top.section("Globals");
            for (Map.Entry<String, Entry> resource : resources(root).entrySet()) {
                try {
                    read(scope, globals, resource.getKey(), resource.getValue(), functions, apis, tables, resources);
                } catch (Mistake e) {
                    problems.add(new TemplateProblem(file, e.at(), e.text()));
                }
            }
            if (problems.isEmpty()) {
                Set<String> names = new LinkedHashSet<>();
                functions.forEach(function -> names.add(function.name()));
                Agreement.check(
                        names,
                        functions,
                        apis,
                        tables,
                        resources,
                        (at, message) -> problems.add(new TemplateProblem(file, at, message)));
            }
        } catch (Mistake e) {
            problems.add(new TemplateProblem(file, e.at(), e.text()));
        }
        if (!problems.isEmpty()) {
            problems.sort(Comparator.comparingInt(problem -> problem.at().line()));
            throw new TemplateException(problems);
        }
        return new Template(functions, apis, tables, resources);
    }

    /**
     * The text of a template's file: UTF-8, at most 1 MiB.
     *
     * @throws TemplateException when it is too long or no UTF-8
     * @throws IOException when it cannot be read
     */
    public static String text(Path file) throws IOException, TemplateException {
        try {
            return TextFile.read(file, YamlReader.MAX_BYTES, "CloudFormation takes");
        } catch (Mistake e) {
            throw new TemplateException(List.of(new TemplateProblem(file, e.at(), e.text())));
        }
    }

    private static Mapping root(String text) throws Mistake {
        Yaml root = YamlReader.read(text);
        if (root instanceof Mapping mapping) {
            return mapping;
        }
        throw new Mistake(root.at(), "the template is " + root.kind() + "; it must be a map with Resources");
    }

    private static Map<String, Entry> resources(Mapping root) throws Mistake {
        Entry resources = root.entries().get("Resources");
        if (resources == null
                || !(resources.value() instanceof Mapping map)
                || map.entries().isEmpty()) {
            throw new Mistake(
                    resources == null ? root.at() : resources.value().at(),
                    "Resources is "
                            + (resources == null
                                    ? "missing"
                                    : resources.value() instanceof Mapping
                                            ? "empty"
                                            : resources.value().kind())
                            + "; it must be a map with at least one resource");
        }
        return map.entries();
    }

    private static void read(
            Scope scope,
            Section globals,
            String id,
            Entry entry,
            List<TemplateFunction> functions,
            List<TemplateApi> apis,
            List<TemplateTable> tables,
            List<TemplateResource> resources)
            throws Mistake {
        if (id.startsWith("Fn::ForEach")) {
            throw new Mistake(entry.keyAt(), "Fn::ForEach cannot be read; write the resources out");
        }
        Section resource = Section.of(scope, "Resources." + id, entry.value());
        String type = resource.text("Type");
        if (type == null) {
            throw new Mistake(entry.keyAt(), resource.path() + " has no Type");
        }
        if (resource.get("Condition") instanceof Scalar condition && !scope.holds(condition)) {
            return;
        }
        Position at = entry.keyAt();
        String name = Names.name(scope, id, entry);
        switch (type) {
            case "AWS::Serverless::Function" ->
                functions.add(FunctionReader.read(id, at, resource, globals.section("Function")));
            case "AWS::Serverless::HttpApi" -> apis.add(ApiReader.http(id, at, resource, globals.section("HttpApi")));
            case "AWS::Serverless::Api" -> apis.add(ApiReader.rest(id, at, resource, globals.section("Api")));
            case "AWS::DynamoDB::Table" -> tables.add(TableReader.read(id, at, resource));
            case "AWS::Serverless::SimpleTable" -> tables.add(TableReader.simple(id, at, resource));
            case Names.BUCKET -> resources.add(TemplateResourceReader.bucket(id, at, resource, name));
            case Names.QUEUE -> resources.add(TemplateResourceReader.queue(id, at, resource, name));
            case Names.TOPIC -> resources.addAll(TemplateResourceReader.topic(id, at, resource, name));
            case "AWS::SNS::Subscription" -> resources.add(TemplateResourceReader.subscription(id, at, resource));
            case Names.PARAMETER -> resources.add(TemplateResourceReader.parameter(id, at, resource, name));
            case Names.SECRET -> resources.add(TemplateResourceReader.secret(id, at, resource, name));
            default -> {
                // resources that nothing local needs
            }
        }
    }
}
