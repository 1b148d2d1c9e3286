package dev.linnet.stack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What a service needs, by its {@code @Uses} or by {@code code.json}: its permissions are these and no others. In the order
 * of the file.
 *
 * @param tables what it does with each table
 * @param buckets the access to each bucket of {@code buckets.json}, by prefix; never {@link Access#NONE}
 * @param queues the actions on each queue, named as IAM names them without {@code sqs:}, as {@code SendMessage}
 * @param topics those it publishes to
 * @param secrets names of secrets it reads
 * @param parameters paths of parameters it reads, as {@code /shop/rates}
 * @param services siblings that it invokes
 */
public record UsesConfig(
        Map<String, TableUse> tables,
        Map<String, Access> buckets,
        Map<String, List<String>> queues,
        List<String> topics,
        List<String> secrets,
        List<String> parameters,
        List<String> services) {

    /** Nothing. */
    public static final UsesConfig NONE =
            new UsesConfig(Map.of(), Map.of(), Map.of(), List.of(), List.of(), List.of(), List.of());

    /** Copies everything, in its order. */
    public UsesConfig {
        tables = Collections.unmodifiableMap(new LinkedHashMap<>(tables));
        buckets = Collections.unmodifiableMap(new LinkedHashMap<>(buckets));
        queues = Collections.unmodifiableMap(new LinkedHashMap<>(queues));
        topics = List.copyOf(topics);
        secrets = List.copyOf(secrets);
        parameters = List.copyOf(parameters);
        services = List.copyOf(services);
    }
}
