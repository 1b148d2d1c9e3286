package dev.linnet.stack;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** What the services of a stack use, brought together: their tables, buckets, queues and topics are the stack's. */
final class StackUses {

    private final Path file;
    private final Configuration configuration;
    private final List<ConfigurationProblem> problems;
    private final Map<String, Store> stores = new LinkedHashMap<>();
    /** The service that said the key of a table, by the table's name. */
    private final Map<String, ServiceConfig> keyed = new HashMap<>();

    /**
     * A collector.
     *
     * @param file {@code code.json}, for problems
     */
    StackUses(Path file, Configuration configuration, List<ConfigurationProblem> problems) {
        this.file = file;
        this.configuration = configuration;
        this.problems = problems;
    }

    /**
     * All that a service may use: what it says, and buckets that are granted to it.
     *
     * @param uses what it says
     */
    UsesConfig of(ServiceConfig service, UsesConfig uses) {
        if (service.compiled()) {
            check(service, uses);
        }
        Map<String, Access> buckets = new LinkedHashMap<>();
        for (BucketConfig bucket : configuration.buckets()) {
            Access said = uses.buckets().get(bucket.prefix());
            Access access = said == null ? bucket.grants().get(service.name()) : said;
            if (access != null && access != Access.NONE) {
                buckets.put(bucket.prefix(), access);
            }
        }
        uses.tables().forEach((name, use) -> table(service, name, use));
        uses.queues().keySet().forEach(name -> add(service, new Store(Store.Kind.QUEUE, name)));
        uses.topics().forEach(name -> add(service, new Store(Store.Kind.TOPIC, name)));
        uses.tables().forEach((name, use) -> variable(service, new Store(Store.Kind.TABLE, name)));
        uses.queues().keySet().forEach(name -> variable(service, new Store(Store.Kind.QUEUE, name)));
        uses.topics().forEach(name -> variable(service, new Store(Store.Kind.TOPIC, name)));
        return new UsesConfig(
                uses.tables(),
                buckets,
                uses.queues(),
                uses.topics(),
                uses.secrets(),
                uses.parameters(),
                uses.services());
    }

    /** What the stack makes. */
    List<Store> stores() {
        List<Store> all = new ArrayList<>(stores.values());
        for (BucketConfig bucket : configuration.buckets()) {
            if (bucket.bucket() == null) {
                all.add(new Store(Store.Kind.BUCKET, bucket.prefix()));
            }
        }
        return all;
    }

    /** What code.json's own uses are held against when it is read. */
    private void check(ServiceConfig service, UsesConfig uses) {
        List<String> names =
                configuration.services().stream().map(ServiceConfig::name).toList();
        for (String sibling : uses.services()) {
            if (!names.contains(sibling)) {
                problem(
                        service,
                        "says that it uses the service \"" + sibling + "\", which is none of this file",
                        ConfigSection.meant(sibling, names));
            }
        }
        uses.buckets().forEach((prefix, access) -> {
            BucketConfig bucket = configuration.buckets().stream()
                    .filter(each -> each.prefix().equals(prefix))
                    .findFirst()
                    .orElse(null);
            Access granted = bucket == null ? null : bucket.grants().get(service.name());
            if (bucket == null) {
                problem(
                        service,
                        "says that it uses the bucket \"" + prefix + "\", which buckets.json does not have",
                        ConfigSection.meant(
                                prefix,
                                configuration.buckets().stream()
                                        .map(BucketConfig::prefix)
                                        .toList()));
            } else if (granted != null && granted.compareTo(access) < 0) {
                problem(
                        service,
                        "says that it needs \"" + access.text() + "\" of the bucket \"" + prefix
                                + "\", and buckets.json grants it \"" + granted.text() + "\"",
                        "ask for less in @Uses, or grant more there");
            }
        });
    }

    private void table(ServiceConfig service, String name, TableUse use) {
        add(service, new Store(Store.Kind.TABLE, name));
        if (use.key() == null) {
            return;
        }
        ServiceConfig other = keyed.putIfAbsent(name, service);
        Store said = new Store(Store.Kind.TABLE, name, use.key(), use.sortKey());
        Store before = Objects.requireNonNull(stores.get(said.id()));
        if (other == null) {
            stores.put(said.id(), said);
        } else if (!said.equals(before)) {
            problem(
                    service,
                    "says that the key of the table " + name + " is " + key(said) + ", and " + other.name() + " says "
                            + key(before),
                    "say the same in both: a table has one key");
        }
    }

    private static String key(Store table) {
        return String.join(
                ", ",
                TableKeys.of(table).stream()
                        .map(key -> key.name() + " (" + key.type() + ")")
                        .toList());
    }

    private void add(ServiceConfig service, Store store) {
        Store other = stores.putIfAbsent(store.id(), store);
        if (other != null && !other.name().equals(store.name())) {
            problem(
                    service,
                    "uses the " + store.kind().word() + " " + store.name() + ", and there is " + other.name()
                            + " too: both would be " + store.id(),
                    "rename one of them");
        }
    }

    private void variable(ServiceConfig service, Store store) {
        for (VariableConfig variable : configuration.variablesOf(service.name())) {
            if (variable.name().equals(store.variable())) {
                problems.add(new ConfigurationProblem(
                        variable.file(),
                        variable.at(),
                        variable.name() + " is the variable of the "
                                + store.kind().word() + " " + store.name() + ", which " + service.name() + " uses",
                        "give this one another name"));
            }
        }
    }

    private void problem(ServiceConfig service, String found, String fix) {
        problems.add(new ConfigurationProblem(file, service.at(), "the service " + service.name() + " " + found, fix));
    }
}
