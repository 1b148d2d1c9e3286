package dev.linnet.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A stack from what the configuration says of each service, and what the compiler wrote down. */
final class StackServices {

    private final String vertical;
    private final Path file;
    private final Configuration configuration;
    private final Map<String, ServiceDescription> compiled;
    private final List<ConfigurationProblem> problems = new ArrayList<>();
    private final Map<String, List<String>> untold = new LinkedHashMap<>();

    /**
     * A reader.
     *
     * @param vertical the vertical's folder from the project's on; empty when they are one
     * @param file {@code code.json}, for problems
     * @param compiled the descriptions of services that Linnet compiles, by name
     */
    StackServices(String vertical, Path file, Configuration configuration, Map<String, ServiceDescription> compiled) {
        this.vertical = vertical;
        this.file = file;
        this.configuration = configuration;
        this.compiled = compiled;
    }

    /** All, in the order of {@code code.json}. */
    Stack stack() throws ConfigurationException {
        checkNamed();
        Set<String> sites = new LinkedHashSet<>();
        List<StackService> services = new ArrayList<>();
        StackUses needs = new StackUses(file, configuration, problems);
        for (ServiceConfig config : configuration.services()) {
            checkCompiled(config);
            UsesConfig uses = needs.of(config, config.uses(compiled));
            Variables variables = new Variables(configuration, config.name());
            Map<String, String> values = new LinkedHashMap<>(Variables.STANDARD);
            values.putAll(variables.yaml());
            sites.addAll(variables.sites());
            services.add(new StackService(
                    config.name(),
                    config.builtBy(),
                    Map.of(config.compiled() ? "MODULE" : "SERVICE", vertical + config.folder()),
                    command(config),
                    settings(config),
                    front(config),
                    values,
                    siblings(config, variables.size(uses), uses),
                    uses));
        }
        checkSites(sites);
        List<Store> stores = needs.stores();
        if (!problems.isEmpty()) {
            throw new ConfigurationException(problems);
        }
        return new Stack(services, stores, configuration.buckets(), configuration.domain(), List.copyOf(sites), untold);
    }

    /** A service whose class is compiled and which the configuration does not name would not be deployed. */
    private void checkNamed() {
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

    private void checkSites(Set<String> sites) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String site : sites) {
            String other = names.putIfAbsent(SiteConditions.name(site), site);
            if (other != null) {
                problem(
                        Position.START,
                        "the sites " + other + " and " + site + " of nn_env.json would both be the condition "
                                + SiteConditions.name(site),
                        "rename one of them");
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
        if (config.api() == ServiceConfig.Api.FUNCTION_URL) {
            settings.put("FunctionUrlConfig", "{AuthType: " + (config.open() ? "NONE" : "AWS_IAM") + "}");
        }
        VpcConfig vpc = config.vpc();
        if (vpc != null) {
            settings.put(
                    StackService.VPC,
                    "{SecurityGroupIds: [" + String.join(", ", vpc.securityGroups()) + "], SubnetIds: ["
                            + String.join(", ", vpc.subnets()) + "]}");
        }
        return settings;
    }

    /** What stands in front of a service: nothing, where it has no routes. */
    private Front front(ServiceConfig config) {
        return switch (config.api()) {
            case HTTP -> {
                List<String> paths = paths(config);
                yield paths.isEmpty() && config.routes().isEmpty()
                        ? new Front.None()
                        : new Front.Http(paths, config.routes());
            }
            case FUNCTION_URL -> new Front.Url(config.open());
            case NONE -> new Front.None();
        };
    }

    private List<String> paths(ServiceConfig config) {
        if (!config.compiled()) {
            return config.routes().isEmpty() ? List.of("/" + config.name()) : List.of();
        }
        ServiceDescription description = compiled.get(config.name());
        return description == null ? List.of() : description.paths();
    }

    private void checkCompiled(ServiceConfig config) {
        if (config.compiled() && !compiled.containsKey(config.name())) {
            problem(
                    config.at(),
                    "no class of " + vertical + config.folder() + " is @Service(\"" + config.name() + "\")",
                    "write one, or take the service out; the modules have " + compiled.keySet());
        }
    }

    /** The siblings whose addresses a service is told: all, or those it names where all would be too many. */
    private List<String> siblings(ServiceConfig config, int size, UsesConfig uses) {
        List<ServiceConfig> reachable = configuration.services().stream()
                .filter(sibling -> !sibling.name().equals(config.name()) && !(front(sibling) instanceof Front.None))
                // a circular dependency: SAM knows the URL of a function only when it has made the function
                .filter(sibling -> config.api() != ServiceConfig.Api.FUNCTION_URL
                        || sibling.api() != ServiceConfig.Api.FUNCTION_URL)
                .toList();
        int all = size
                + reachable.stream()
                        .mapToInt(sibling -> Variables.size(sibling, configuration.domain()))
                        .sum();
        List<String> names =
                new ArrayList<>(reachable.stream().map(ServiceConfig::name).toList());
        if (all > Variables.MOST) {
            List<String> others = names.stream()
                    .filter(sibling -> !uses.services().contains(sibling))
                    .toList();
            names.removeAll(others);
            if (!others.isEmpty()) {
                untold.put(config.name(), others);
            }
        }
        return names;
    }

    private void problem(Position at, String found, String fix) {
        problems.add(new ConfigurationProblem(file, at, found, fix));
    }
}
