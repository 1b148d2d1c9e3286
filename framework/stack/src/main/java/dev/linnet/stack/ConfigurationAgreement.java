package dev.linnet.stack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What must hold between the files of a configuration. */
final class ConfigurationAgreement {

    private final Map<String, ConfigSection> files;
    private final Configuration configuration;
    private final List<ConfigurationProblem> problems;
    private final List<String> services;
    private final Set<String> unreadable;
    private final Map<String, BucketConfig> buckets = new TreeMap<>();

    /**
     * For the files that could be read: with one that could not, every name in it would be unknown.
     *
     * @param files by name
     * @param unreadable the names of those that are there and no objects
     */
    ConfigurationAgreement(
            Map<String, ConfigSection> files,
            Set<String> unreadable,
            Configuration configuration,
            List<ConfigurationProblem> problems) {
        this.files = files;
        this.unreadable = unreadable;
        this.configuration = configuration;
        this.problems = problems;
        this.services =
                configuration.services().stream().map(ServiceConfig::name).toList();
        configuration.buckets().forEach(bucket -> buckets.put(bucket.prefix(), bucket));
    }

    /** Reports names that another file does not have, and names that are taken. */
    void check() {
        ConfigSection inBuckets = files.get(ConfigurationReader.BUCKETS);
        if (inBuckets != null && files.containsKey(ConfigurationReader.CODE)) {
            for (BucketConfig bucket : configuration.buckets()) {
                for (String service : bucket.grants().keySet()) {
                    if (!services.contains(service)) {
                        inBuckets
                                .file()
                                .report(
                                        inBuckets.place("buckets", bucket.prefix(), "grants", service),
                                        "buckets." + bucket.prefix() + ".grants has \"" + service
                                                + "\", which is no service of code.json",
                                        ConfigSection.meant(service, services));
                    }
                }
            }
        }
        ConfigSection code = files.get(ConfigurationReader.CODE);
        if (code != null) {
            configuration.services().forEach(service -> {
                siblings(code, service);
                buckets(code, service);
            });
            routes(code);
        }
        Map<String, String> taken = taken();
        configuration.variables().forEach(variable -> variable(variable, taken));
        configuration.own().values().stream().distinct().forEach(own -> own.forEach(each -> variable(each, taken)));
    }

    private void siblings(ConfigSection code, ServiceConfig service) {
        String path = "services." + service.name() + ".uses.services has ";
        for (String sibling : service.uses().services()) {
            Position at = code.place("services", service.name(), "uses", "services", sibling);
            if (!services.contains(sibling)) {
                code.file()
                        .report(
                                at,
                                path + "\"" + sibling + "\", which is no service of this file",
                                ConfigSection.meant(sibling, services));
            } else if (sibling.equals(service.name())) {
                code.file()
                        .report(
                                at,
                                path + "the service itself",
                                "take it out: a function that invokes itself is a loop");
            }
        }
    }

    private void buckets(ConfigSection code, ServiceConfig service) {
        String path = "services." + service.name() + ".uses.buckets";
        service.uses().buckets().forEach((prefix, access) -> {
            Position at = code.place("services", service.name(), "uses", "buckets", prefix);
            BucketConfig bucket = buckets.get(prefix);
            Access granted = bucket == null ? null : bucket.grants().get(service.name());
            if (bucket == null && !unreadable.contains(ConfigurationReader.BUCKETS)) {
                code.file()
                        .report(
                                at,
                                path + " has \"" + prefix + "\", which is no bucket of buckets.json",
                                ConfigSection.meant(prefix, buckets.keySet()));
            } else if (granted != null && granted.compareTo(access) < 0) {
                code.file()
                        .report(
                                at,
                                path + "." + prefix + " is \"" + access.text()
                                        + "\", but buckets.json grants the service \"" + granted.text() + "\"",
                                "ask for less here, or grant more there");
            }
        });
    }

    /** Locally all APIs are on one port, so that a route belongs to one service. */
    private void routes(ConfigSection code) {
        Map<String, String> taken = new HashMap<>();
        for (ServiceConfig service : configuration.services()) {
            for (RouteConfig route : service.routes()) {
                String key = route.key().replaceAll("\\{[^/}+]+(\\+?)}", "{$1}");
                String other = taken.putIfAbsent(key, service.name());
                if (other != null) {
                    boolean own = other.equals(service.name());
                    code.file()
                            .report(
                                    route.at(),
                                    "services." + service.name() + ".routes has " + route.key()
                                            + ", which is a route of "
                                            + (own ? "this service already" : other + " too"),
                                    own ? "keep one" : "give one of them another path");
                }
            }
        }
    }

    /** The variables that every function has, and what gives them. */
    private Map<String, String> taken() {
        Map<String, String> taken = new HashMap<>();
        taken.put("SERVICE_AWS_REGION", "the region");
        taken.put("site", "the site");
        configuration
                .buckets()
                .forEach(bucket -> taken.put(bucket.variable(), "the bucket " + bucket.prefix() + " of buckets.json"));
        services.forEach(
                service -> taken.put(Configuration.urlVariable(service), "the address of the service " + service));
        return taken;
    }

    private void variable(VariableConfig variable, Map<String, String> taken) {
        String owner = taken.get(variable.name());
        if (owner != null) {
            problems.add(new ConfigurationProblem(
                    variable.file(),
                    variable.at(),
                    variable.name() + " is the variable of " + owner + " in every function",
                    "give this one another name"));
        }
    }
}
