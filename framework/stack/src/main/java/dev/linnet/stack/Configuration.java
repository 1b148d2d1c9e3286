package dev.linnet.stack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a vertical's {@code services_config} says: what cannot be known from the code.
 *
 * @param services of {@code code.json}, in its order
 * @param buckets of {@code buckets.json}, in its order
 * @param domain of {@code domains.json}, or null without one
 * @param variables of the global {@code nn_env.json}, for every service
 * @param own of {@code {service}/config/nn_env.json}, by service; they come before the global ones
 */
public record Configuration(
        List<ServiceConfig> services,
        List<BucketConfig> buckets,
        @Nullable DomainConfig domain,
        List<VariableConfig> variables,
        Map<String, List<VariableConfig>> own) {

    private static final String URL_SUFFIX = "_SERVICE_URL";

    /** Copies everything, in its order. */
    public Configuration {
        services = List.copyOf(services);
        buckets = List.copyOf(buckets);
        variables = List.copyOf(variables);
        own = Collections.unmodifiableMap(new LinkedHashMap<>(own));
    }

    /**
     * Reads the files of a vertical. {@code code.json} must be there; the others need not. The vertical is the folder that
     * {@code services_config} is in.
     *
     * @param servicesConfig the folder {@code services_config}
     * @throws ConfigurationException with every mistake of every file
     * @throws IOException when a file cannot be read
     */
    public static Configuration read(Path servicesConfig) throws ConfigurationException, IOException {
        return new ConfigurationReader(servicesConfig).read();
    }

    /** The variables of a service at a site: its own before the global ones of the same name. In no order that matters. */
    public Map<String, VariableConfig.Value> variables(String service, String site) {
        Map<String, VariableConfig.Value> all = new LinkedHashMap<>();
        for (VariableConfig variable : variablesOf(service)) {
            VariableConfig.Value value = variable.at(site);
            if (value != null) {
                all.put(variable.name(), value);
            }
        }
        return all;
    }

    /** The variables that a service has somewhere: the global ones, then its own. */
    List<VariableConfig> variablesOf(String service) {
        return Stream.concat(variables.stream(), own.getOrDefault(service, List.of()).stream())
                .toList();
    }

    /** The variable that has a service's address: {@code {SERVICE}_SERVICE_URL}. */
    public static String urlVariable(String service) {
        return LogicalId.variable(service) + URL_SUFFIX;
    }

    /** Whether a variable is one with a service's address: in an owned function it is always sync's. */
    public static boolean isUrlVariable(String variable) {
        return variable.endsWith(URL_SUFFIX);
    }
}
