package dev.linnet.stack;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Holds a configuration against what is on disk: folders, what the compiler wrote down, the template. */
public final class StackCheck {

    /** What DESIGN §5 leaves for a function's own variables, of Lambda's 4 KB: the addresses of its siblings need the rest. */
    private static final int ENVIRONMENT = 3_072;

    private static final int NAME = 64;
    private static final int BUCKET_NAME = 63;

    private final Configuration configuration;
    private final ConfigFile code;
    private final Path vertical;
    private final Path root;
    private final List<ConfigurationProblem> problems = new ArrayList<>();
    /** The services that each folder was compiled to; nothing for one that was not compiled, or not wholly. */
    private final Map<Path, Optional<List<String>>> compiled = new HashMap<>();

    /**
     * A check of one vertical.
     *
     * @param servicesConfig the folder that the configuration was read from
     * @param root the project's folder
     */
    public StackCheck(Configuration configuration, Path servicesConfig, Path root) {
        this.configuration = configuration;
        this.code = new ConfigFile(servicesConfig.resolve(ConfigurationReader.CODE), problems);
        Path parent = servicesConfig.getParent();
        this.vertical = parent == null ? Path.of("") : parent;
        this.root = root;
    }

    /**
     * Every mistake.
     *
     * @param template the template, or null where it cannot be read
     * @param stacks the names of the stacks that are deployed, which function names begin with
     * @throws IOException when a folder cannot be read
     */
    public List<ConfigurationProblem> check(@Nullable Template template, List<String> stacks) throws IOException {
        Map<String, TemplateFunction> functions = new HashMap<>();
        if (template != null) {
            template.functions().forEach(function -> functions.put(function.name(), function));
        }
        for (ServiceConfig service : configuration.services()) {
            place(service);
            for (String stack : stacks) {
                name(service, stack);
            }
            environment(service);
            if (template != null) {
                template(service, functions);
            }
        }
        unnamed();
        return List.copyOf(problems);
    }

    private void place(ServiceConfig service) {
        Path folder = vertical.resolve(service.folder());
        String dockerfile = service.builtBy();
        if (!Files.isRegularFile(root.resolve(dockerfile))) {
            report(service, "is built by " + dockerfile + ", but there is no such file", "write it, or name another");
        }
        if (!Files.isDirectory(folder)) {
            report(service, "has no folder " + folder, "make it, or say \"folder\"");
            return;
        }
        if (service.compiled()) {
            compiled(folder)
                    .filter(services -> !services.contains(service.name()))
                    .ifPresent(services -> report(
                            service,
                            "is none of the services that " + folder + " was compiled to: "
                                    + (services.isEmpty() ? "it has none" : String.join(", ", services)),
                            "give a class there @Service(\"" + service.name() + "\"), and compile it"));
        } else if (service.dockerfile() == null) {
            for (String file : List.of("src", "scripts/requirements.txt")) {
                if (!Files.exists(folder.resolve(file))) {
                    report(
                            service,
                            "is built by the default Dockerfile, but there is no " + folder.resolve(file),
                            "make it, or say \"dockerfile\"");
                }
            }
        }
    }

    private void name(ServiceConfig service, String stack) {
        String name = stack + "-" + service.name();
        if (name.length() > NAME) {
            report(
                    service,
                    "is the function " + name + " of " + name.length() + " characters",
                    "shorten the service's name or the stack's: a function's has at most " + NAME);
        }
    }

    private void environment(ServiceConfig service) {
        Set<String> sites = new TreeSet<>(Set.of(""));
        for (List<VariableConfig> variables : List.of(configuration.variables(), own(service))) {
            variables.forEach(variable -> sites.addAll(variable.sites().keySet()));
        }
        int buckets = 0;
        for (BucketConfig bucket : configuration.buckets()) {
            String name = bucket.bucket();
            buckets += bucket.variable().length() + (name == null ? BUCKET_NAME : name.length());
        }
        for (String site : sites) {
            int size = buckets;
            for (Map.Entry<String, VariableConfig.Value> variable :
                    configuration.variables(service.name(), site).entrySet()) {
                size += bytes(variable.getKey())
                        + (variable.getValue() instanceof VariableConfig.Text text ? bytes(text.text()) : 0);
            }
            if (size > ENVIRONMENT) {
                report(
                        service,
                        "has variables of " + size + " bytes" + (site.isEmpty() ? "" : " at the site " + site),
                        "keep them under " + ENVIRONMENT
                                + ", without what parameters and secrets hold: Lambda takes 4096 in all");
                return;
            }
        }
    }

    /** The function of a service has the name of both, and what is said here is true there. */
    private void template(ServiceConfig service, Map<String, TemplateFunction> functions) {
        TemplateFunction function = functions.get(Scope.PSEUDO.get("AWS::StackName") + "-" + service.name());
        if (function == null) {
            report(service, "has no function in the template", "run ./linnet sync, or take the service out");
            return;
        }
        String dockerfile = service.builtBy();
        if (function.dockerfile() != null
                && !Path.of(function.dockerfile()).normalize().equals(Path.of(dockerfile))) {
            differs(service, function, "Metadata.Dockerfile", function.dockerfile(), dockerfile);
        }
        if (service.memory() != null && service.memory() != function.memoryMegabytes()) {
            differs(service, function, "MemorySize", function.memoryMegabytes(), service.memory());
        }
        if (service.timeout() != null && service.timeout() != function.timeoutSeconds()) {
            differs(service, function, "Timeout", function.timeoutSeconds(), service.timeout());
        }
    }

    private void differs(ServiceConfig service, TemplateFunction function, String what, Object there, Object here) {
        report(
                service,
                "differs from the template: " + function.logicalId() + " (line "
                        + function.at().line() + ") has the " + what + " " + there + ", this file " + here,
                "run ./linnet sync, or say the same in both");
    }

    /** Folders of the vertical that have a service which this file does not name. */
    private void unnamed() throws IOException {
        Set<Path> folders = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (ServiceConfig service : configuration.services()) {
            folders.add(vertical.resolve(service.folder()).normalize());
            names.add(service.name());
        }
        for (Path folder : folders(vertical)) {
            for (String service : compiled(folder).orElse(List.of())) {
                if (!names.contains(service)) {
                    code.report(
                            Position.START,
                            folder + " has the service " + service + ", which this file does not name",
                            "add it: \"" + service + "\": {\"dockerfile\": \"" + ServiceConfig.JAVA + "\"}");
                }
            }
            boolean python = Files.isRegularFile(folder.resolve("src/app.py"));
            boolean variables = Files.isRegularFile(folder.resolve("config/nn_env.json"));
            if ((python || variables) && !folders.contains(folder.normalize())) {
                code.report(
                        Position.START,
                        folder + " has " + (python ? "src/app.py" : "config/nn_env.json")
                                + ", but no service of this file has that folder",
                        "add it: \"" + folder.getFileName() + "\": {}");
            }
        }
    }

    private Optional<List<String>> compiled(Path folder) {
        return compiled.computeIfAbsent(folder.normalize().resolve("target/classes"), classes -> {
            try {
                return Files.isDirectory(classes)
                        ? Optional.of(List.copyOf(CompiledServices.read(classes).keySet()))
                        : Optional.empty();
            } catch (IOException e) {
                problems.add(ConfigurationProblem.of(
                        new TemplateProblem(classes, Position.START, String.valueOf(e.getMessage()))));
                return Optional.empty();
            }
        });
    }

    private static List<Path> folders(Path vertical) throws IOException {
        try (Stream<Path> all = Files.list(vertical)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private List<VariableConfig> own(ServiceConfig service) {
        return configuration.own().getOrDefault(service.name(), List.of());
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    private void report(ServiceConfig service, String found, String fix) {
        code.report(service.at(), "the service " + service.name() + " " + found, fix);
    }
}
