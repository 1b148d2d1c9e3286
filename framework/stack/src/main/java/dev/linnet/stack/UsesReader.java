package dev.linnet.stack;

import dev.linnet.Uses;
import dev.linnet.internal.UsedName;
import dev.linnet.stack.Yaml.Mapping;
import java.util.ArrayList;
import java.util.Arrays;
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

    static final Pattern PARAMETER = UsedName.PARAMETER.pattern();
    static final Pattern SECRET = UsedName.SECRET.pattern();
    private static final List<String> TYPES =
            Arrays.stream(TableUse.Type.values()).map(Enum::name).toList();
    private static final List<String> ON_TABLES = Arrays.stream(Uses.TableAction.values())
            .map(Uses.TableAction::action)
            .toList();
    private static final List<String> ON_QUEUES = Arrays.stream(Uses.QueueAction.values())
            .map(Uses.QueueAction::action)
            .toList();

    private UsesReader() {}

    static UsesConfig read(@Nullable ConfigSection uses) {
        if (uses == null) {
            return UsesConfig.NONE;
        }
        uses.only(new TreeSet<>(List.of("buckets", "parameters", "queues", "secrets", "services", "tables", "topics")));
        return new UsesConfig(
                tables(uses),
                accesses(uses.section("buckets"), List.of("read", "write")),
                queues(uses),
                texts(uses, "topics", UsedName.TOPIC.pattern(), "names of topics: " + UsedName.TOPIC.rule()),
                texts(uses, "secrets", SECRET, "names of secrets"),
                texts(uses, "parameters", PARAMETER, "names of parameters, as \"/shop/rates\""),
                texts(uses, "services", UsedName.SERVICE.pattern(), "names of services"));
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

    private static Map<String, TableUse> tables(ConfigSection uses) {
        Map<String, TableUse> tables = new LinkedHashMap<>();
        ConfigSection section = uses.section("tables");
        if (section != null) {
            names(section, UsedName.TABLE);
            section.keys().forEach(name -> tables.put(name, table(section, name)));
        }
        return tables;
    }

    private static TableUse table(ConfigSection tables, String name) {
        if (!(tables.value(name) instanceof Mapping object)) {
            return new TableUse(actions(tables, name, "tables", ON_TABLES), List.of(), null, null);
        }
        ConfigSection table = new ConfigSection(tables.file(), tables.path(name), object);
        table.only(List.of("actions", "indexes", "key", "sortKey"));
        if (!table.has("actions")) {
            table.file().report(table.at(), table.path("actions") + " is missing", "write the actions it calls");
        }
        TableUse.Key key = key(table, "key");
        TableUse.Key sortKey = key(table, "sortKey");
        if (sortKey != null && !table.has("key")) {
            table.report("sortKey", table.path("sortKey") + " stands without a key", "write \"key\" too");
        } else if (sortKey != null && key != null && sortKey.name().equals(key.name())) {
            table.report(
                    "sortKey",
                    table.path("sortKey") + " is the key's attribute, \"" + key.name() + "\"",
                    "take another");
        }
        return new TableUse(
                actions(table, "actions", "tables", ON_TABLES),
                texts(table, "indexes", UsedName.INDEX.pattern(), "names of indexes: " + UsedName.INDEX.rule()),
                key,
                sortKey);
    }

    /** A string attribute is written by its name alone. */
    private static TableUse.@Nullable Key key(ConfigSection table, String which) {
        String attribute = "an attribute, as \"id\" or {\"name\": \"id\", \"type\": \"N\"}";
        if (!(table.value(which) instanceof Mapping object)) {
            String name = table.text(which, UsedName.ATTRIBUTE.pattern(), attribute);
            return name == null ? null : new TableUse.Key(name, TableUse.Type.S);
        }
        ConfigSection key = new ConfigSection(table.file(), table.path(which), object);
        key.only(List.of("name", "type"));
        for (String each : List.of("name", "type")) {
            if (!key.has(each)) {
                key.file().report(key.at(), key.path(each) + " is missing", "write " + attribute);
            }
        }
        String name =
                key.text("name", UsedName.ATTRIBUTE.pattern(), "the attribute's name: " + UsedName.ATTRIBUTE.rule());
        String type = key.oneOf("type", TYPES);
        return name == null || type == null ? null : new TableUse.Key(name, TableUse.Type.valueOf(type));
    }

    private static Map<String, List<String>> queues(ConfigSection uses) {
        Map<String, List<String>> queues = new LinkedHashMap<>();
        ConfigSection section = uses.section("queues");
        if (section != null) {
            names(section, UsedName.QUEUE);
            section.keys().forEach(name -> queues.put(name, actions(section, name, "queues", ON_QUEUES)));
        }
        return queues;
    }

    private static void names(ConfigSection section, UsedName name) {
        for (String key : section.keys()) {
            if (!name.pattern().matcher(key).matches()) {
                section.report(key, section.path(key) + " is no name of " + name.kind(), "write " + name.rule());
            }
        }
    }

    private static List<String> actions(ConfigSection section, String key, String kind, List<String> known) {
        List<String> actions = new ArrayList<>();
        for (ConfigSection.Text action : section.texts(
                key, 1, known.size(), CodeReader.ANYTHING, "the actions it calls, as \"" + known.get(5) + "\"")) {
            if (known.contains(action.text())) {
                actions.add(action.text());
            } else {
                section.file()
                        .report(
                                action.at(),
                                section.path(key) + " has \"" + action.text() + "\", which is no action on " + kind,
                                ConfigSection.meant(action.text(), known));
            }
        }
        return actions;
    }

    private static List<String> texts(ConfigSection uses, String kind, Pattern name, String what) {
        return uses.texts(kind, 1, 1_000, name, what).stream()
                .map(ConfigSection.Text::text)
                .toList();
    }
}
