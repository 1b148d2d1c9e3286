package dev.linnet.stack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads a service's {@code uses}. Actions are those of the service authorization reference that have the table or the queue
 * as their resource and that a running function has a reason for.
 */
final class UsesReader {

    static final Pattern PARAMETER = Pattern.compile("/?[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+){0,14}");
    static final Pattern SECRET = Pattern.compile("[A-Za-z0-9/_+=.@-]{1,512}");
    private static final Pattern TABLE = Pattern.compile("[A-Za-z0-9_.-]{1,200}");
    private static final Pattern QUEUE = Pattern.compile("[A-Za-z0-9_-]{1,75}(\\.fifo)?");
    private static final Pattern TOPIC = Pattern.compile("[A-Za-z0-9_-]{1,200}(\\.fifo)?");
    private static final List<String> ON_TABLES = List.of(
            "BatchGetItem",
            "BatchWriteItem",
            "ConditionCheckItem",
            "DeleteItem",
            "DescribeTable",
            "GetItem",
            "PartiQLDelete",
            "PartiQLInsert",
            "PartiQLSelect",
            "PartiQLUpdate",
            "PutItem",
            "Query",
            "Scan",
            "UpdateItem");
    private static final List<String> ON_QUEUES = List.of(
            "ChangeMessageVisibility",
            "DeleteMessage",
            "GetQueueAttributes",
            "GetQueueUrl",
            "ReceiveMessage",
            "SendMessage");

    private UsesReader() {}

    static UsesConfig read(@Nullable ConfigSection uses) {
        if (uses == null) {
            return UsesConfig.NONE;
        }
        uses.only(new TreeSet<>(List.of("buckets", "parameters", "queues", "secrets", "services", "tables", "topics")));
        return new UsesConfig(
                actions(uses, "tables", TABLE, ON_TABLES),
                accesses(uses.section("buckets"), List.of("read", "write")),
                actions(uses, "queues", QUEUE, ON_QUEUES),
                texts(uses, "topics", TOPIC, "names of topics"),
                texts(uses, "secrets", SECRET, "names of secrets"),
                texts(uses, "parameters", PARAMETER, "names of parameters, as \"/shop/rates\""),
                texts(uses, "services", CodeReader.NAME, "names of services"));
    }

    /** What is granted under each key; empty when there is no such object. */
    static Map<String, Access> accesses(@Nullable ConfigSection section, List<String> known) {
        Map<String, Access> accesses = new LinkedHashMap<>();
        if (section != null) {
            for (String key : section.keys()) {
                String text = section.oneOf(key, known);
                for (Access access : Access.values()) {
                    if (access.text().equals(text)) {
                        accesses.put(key, access);
                    }
                }
            }
        }
        return accesses;
    }

    private static Map<String, List<String>> actions(
            ConfigSection uses, String kind, Pattern name, List<String> known) {
        Map<String, List<String>> actions = new LinkedHashMap<>();
        ConfigSection section = uses.section(kind);
        if (section == null) {
            return actions;
        }
        for (String key : section.keys()) {
            if (!name.matcher(key).matches()) {
                section.report(
                        key, section.path(key) + " has a name that AWS does not take", "write one that fits " + name);
            }
            List<String> own = new ArrayList<>();
            for (ConfigSection.Text action : section.texts(
                    key, 1, known.size(), CodeReader.ANYTHING, "the actions it calls, as \"" + known.get(5) + "\"")) {
                if (known.contains(action.text())) {
                    own.add(action.text());
                } else {
                    section.file()
                            .report(
                                    action.at(),
                                    section.path(key) + " has \"" + action.text() + "\", which is no action on " + kind,
                                    ConfigSection.meant(action.text(), known));
                }
            }
            actions.put(key, List.copyOf(own));
        }
        return actions;
    }

    private static List<String> texts(ConfigSection uses, String kind, Pattern name, String what) {
        return uses.texts(kind, 1, 1_000, name, what).stream()
                .map(ConfigSection.Text::text)
                .toList();
    }
}
