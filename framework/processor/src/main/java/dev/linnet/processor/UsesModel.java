package dev.linnet.processor;

import static dev.linnet.processor.JsonTree.object;

import dev.linnet.Uses.Access;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * What {@code @Uses} says, of a class or of the classes of a service; sorted, so that moving a line of it changes nothing.
 *
 * @param buckets the access by prefix, as {@code code.json} has it
 */
record UsesModel(
        Map<String, Table> tables,
        Map<String, String> buckets,
        Map<String, Set<String>> queues,
        Set<String> topics,
        Set<String> secrets,
        Set<String> parameters,
        Set<String> services) {

    /**
     * A table.
     *
     * @param key as {@code code.json} has it: a text, or an object of name and type; null when unsaid
     * @param sortKey likewise
     */
    record Table(
            Set<String> actions,
            Set<String> indexes,
            @Nullable Object key,
            @Nullable Object sortKey) {

        /** Whether both say keys, and not the same. */
        boolean contradicts(Table other) {
            return key != null
                    && other.key != null
                    && !(key.equals(other.key) && Objects.equals(sortKey, other.sortKey));
        }

        /** The keys, for messages: {@code id, at (N)}. */
        String keys() {
            return shown(key) + (sortKey == null ? "" : ", " + shown(sortKey));
        }

        private static String shown(@Nullable Object key) {
            return key instanceof Map<?, ?> typed ? typed.get("name") + " (" + typed.get("type") + ")" : "" + key;
        }

        /** Both together; where the keys contradict, this one's. */
        Table plus(Table other) {
            Table keyed = key == null ? other : this;
            return new Table(union(actions, other.actions), union(indexes, other.indexes), keyed.key, keyed.sortKey);
        }

        private Object tree() {
            return indexes.isEmpty() && key == null
                    ? List.copyOf(actions)
                    : object("actions", list(actions), "indexes", list(indexes), "key", key, "sortKey", sortKey);
        }

        @SuppressWarnings("unchecked") // tree() wrote it
        private static Table of(Object tree) {
            if (tree instanceof List<?>) {
                return new Table(set(tree), new TreeSet<>(), null, null);
            }
            Map<String, Object> table = (Map<String, Object>) tree;
            return new Table(
                    set(table.get("actions")), set(table.get("indexes")), table.get("key"), table.get("sortKey"));
        }
    }

    static UsesModel none() {
        return of(Map.of());
    }

    /** What both say together. Where the keys of a table contradict, this one's. */
    UsesModel plus(UsesModel other) {
        UsesModel sum = of(tree());
        other.tables.forEach((name, table) -> sum.tables.merge(name, table, Table::plus));
        other.buckets.forEach((prefix, access) ->
                sum.buckets.merge(prefix, access, (one, two) -> one.equals(two) ? one : Access.WRITE.text()));
        other.queues.forEach((name, actions) -> sum.queues.merge(name, actions, UsesModel::union));
        sum.topics.addAll(other.topics);
        sum.secrets.addAll(other.secrets);
        sum.parameters.addAll(other.parameters);
        sum.services.addAll(other.services);
        return sum;
    }

    /** As it stands in part files and descriptions, which is as it stands in {@code code.json}; empty for nothing. */
    Map<String, Object> tree() {
        Map<String, Object> tablesTree = new TreeMap<>();
        tables.forEach((name, table) -> tablesTree.put(name, table.tree()));
        Map<String, Object> queuesTree = new TreeMap<>();
        queues.forEach((name, actions) -> queuesTree.put(name, List.copyOf(actions)));
        return object(
                "tables", tablesTree.isEmpty() ? null : tablesTree,
                "buckets", buckets.isEmpty() ? null : buckets,
                "queues", queuesTree.isEmpty() ? null : queuesTree,
                "topics", list(topics),
                "secrets", list(secrets),
                "parameters", list(parameters),
                "services", list(services));
    }

    @SuppressWarnings("unchecked") // tree() wrote it
    static UsesModel of(Map<String, Object> tree) {
        Map<String, Table> tables = new TreeMap<>();
        map(tree, "tables").forEach((name, table) -> tables.put(name, Table.of(table)));
        Map<String, String> buckets = new TreeMap<>();
        map(tree, "buckets").forEach((prefix, access) -> buckets.put(prefix, (String) access));
        Map<String, Set<String>> queues = new TreeMap<>();
        map(tree, "queues").forEach((name, actions) -> queues.put(name, set(actions)));
        return new UsesModel(
                tables,
                buckets,
                queues,
                set(tree.get("topics")),
                set(tree.get("secrets")),
                set(tree.get("parameters")),
                set(tree.get("services")));
    }

    @SuppressWarnings("unchecked") // tree() wrote it
    private static Map<String, Object> map(Map<String, Object> tree, String name) {
        return (Map<String, Object>) tree.getOrDefault(name, Map.of());
    }

    @SuppressWarnings("unchecked") // tree() wrote it
    private static Set<String> set(@Nullable Object list) {
        return list == null ? new TreeSet<>() : new TreeSet<>((Collection<String>) list);
    }

    private static @Nullable List<String> list(Set<String> set) {
        return set.isEmpty() ? null : new ArrayList<>(set);
    }

    private static Set<String> union(Set<String> one, Set<String> two) {
        Set<String> all = new TreeSet<>(one);
        all.addAll(two);
        return all;
    }
}
