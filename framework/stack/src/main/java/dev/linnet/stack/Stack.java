package dev.linnet.stack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a template is written from.
 *
 * @param services in the order of {@code code.json}
 * @param stores tables, queues, topics and the buckets that the stack makes
 * @param buckets all, those that are there already too
 * @param domain where services answer, or null for API Gateway's own addresses
 * @param sites those that variables have values of their own for
 * @param untold by service, the siblings whose addresses it is not told because its environment would be too large
 */
record Stack(
        List<StackService> services,
        List<Store> stores,
        List<BucketConfig> buckets,
        @Nullable DomainConfig domain,
        List<String> sites,
        Map<String, List<String>> untold) {

    /** Copies the lists. */
    Stack {
        services = List.copyOf(services);
        stores = List.copyOf(stores);
        buckets = List.copyOf(buckets);
        sites = List.copyOf(sites);
        untold = Collections.unmodifiableMap(new LinkedHashMap<>(untold));
    }

    /** A service by its name. */
    StackService service(String name) {
        return services.stream()
                .filter(service -> service.name().equals(name))
                .findFirst()
                .orElseThrow();
    }
}
