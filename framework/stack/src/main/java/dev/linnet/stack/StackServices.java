package dev.linnet.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Services as their resources are made of them: what {@code code.json} says of each, and what the compiler wrote down. */
final class StackServices {

    private final String vertical;
    private final Path file;
    private final List<ConfigurationProblem> problems = new ArrayList<>();

    /**
     * A reader.
     *
     * @param vertical the vertical's folder from the project's on; empty when they are one
     * @param file {@code code.json}, for problems
     */
    StackServices(String vertical, Path file) {
        this.vertical = vertical;
        this.file = file;
    }

    /** All, in the order of {@code code.json}. */
    List<StackService> of(Configuration configuration, Map<String, ServiceDescription> compiled)
            throws ConfigurationException {
        refuse(configuration);
        checkNamed(configuration, compiled);
        List<StackService> services = new ArrayList<>();
        for (ServiceConfig config : configuration.services()) {
            services.add(new StackService(
                    config.name(),
                    config.builtBy(),
                    Map.of(config.compiled() ? "MODULE" : "SERVICE", vertical + config.folder()),
                    command(config),
                    settings(config),
                    paths(config, compiled)));
        }
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
        return services;
    }

    /** A service whose class is compiled and which the configuration does not name would not be deployed. */
    private void checkNamed(Configuration configuration, Map<String, ServiceDescription> compiled) {
        List<String> names =
                configuration.services().stream().map(ServiceConfig::name).toList();
        for (String name : compiled.keySet()) {
            if (!names.contains(name)) {
                problem(
                        Position.START,
                        "the class of the service " + name + " is in a module of another service, and the file does"
                                + " not name it",
                        "write \"" + name + "\": {\"folder\": …, \"dockerfile\": \"" + ServiceConfig.JAVA
                                + "\"}, or delete the class");
            }
        }
    }

    private static List<String> command(ServiceConfig config) {
        if (config.compiled()) {
            return List.of("@/var/task/" + config.name() + ".jvm");
        }
        return config.handler() == null ? List.of() : List.of(config.handler());
    }

    private static Map<String, String> settings(ServiceConfig config) {
        Map<String, String> settings = new LinkedHashMap<>();
        if (config.memory() != null) {
            settings.put("MemorySize", config.memory().toString());
        }
        if (config.timeout() != null) {
            settings.put("Timeout", config.timeout().toString());
        }
        if (config.architecture() != null) {
            settings.put("Architectures", "[" + config.architecture().text() + "]");
        }
        if (config.ephemeralStorage() != null) {
            settings.put("EphemeralStorage", "{Size: " + config.ephemeralStorage() + "}");
        }
        if (config.concurrency() != null) {
            settings.put("ReservedConcurrentExecutions", config.concurrency().toString());
        }
        return settings;
    }

    private List<String> paths(ServiceConfig config, Map<String, ServiceDescription> compiled) {
        if (config.api() == ServiceConfig.Api.NONE) {
            return List.of();
        }
        if (!config.compiled()) {
            return List.of("/" + config.name());
        }
        ServiceDescription description = compiled.get(config.name());
        if (description == null) {
            problem(
                    config.at(),
                    "no class of " + vertical + config.folder() + " is @Service(\"" + config.name() + "\")",
                    "write one, or take the service out; the modules have " + compiled.keySet());
            return List.of();
        }
        return description.paths();
    }

    /** What would be lost silently. */
    private void refuse(Configuration configuration) {
        for (ServiceConfig config : configuration.services()) {
            if (config.api() == ServiceConfig.Api.FUNCTION_URL) {
                later(config.at(), "the Function URL of " + config.name());
            }
            if (config.vpc() != null) {
                later(config.at(), "the VPC of " + config.name());
            }
            if (!config.routes().isEmpty()) {
                later(config.at(), "the routes of " + config.name());
            }
            if (!config.uses().equals(UsesConfig.NONE)) {
                later(config.at(), "what " + config.name() + " uses");
            }
        }
        if (!configuration.buckets().isEmpty()) {
            later(Position.START, "buckets.json");
        }
        if (configuration.domain() != null) {
            later(Position.START, "domains.json");
        }
        if (!configuration.variables().isEmpty() || !configuration.own().isEmpty()) {
            later(Position.START, "nn_env.json");
        }
    }

    private void later(Position at, String what) {
        problem(
                at,
                "sync does not write " + what + " into the template yet",
                "take it out, and write it there by hand");
    }

    private void problem(Position at, String found, String fix) {
        problems.add(new ConfigurationProblem(file, at, found, fix));
    }
}
