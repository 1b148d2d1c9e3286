package dev.linnet.stack;

import dev.linnet.stack.SourceNode.Mapping;
import dev.linnet.stack.SourceNode.Pair;
import dev.linnet.stack.SourceNode.Scalar;
import dev.linnet.stack.SourceNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Holds the key that services say of a table against that of the template's table: another key is another table. */
record TableKeys(Store store, TemplateFacts facts) {

    private static final TableUse.Key ID = new TableUse.Key("id", TableUse.Type.S);

    /** The partition key and perhaps the sort key. */
    static List<TableUse.Key> of(Store store) {
        List<TableUse.Key> keys = new ArrayList<>();
        keys.add(store.key() == null ? ID : store.key());
        if (store.sortKey() != null) {
            keys.add(store.sortKey());
        }
        return keys;
    }

    void check() throws Mistake {
        Pair resource = facts.resource(store.id());
        if (store.key() == null || resource == null) {
            return;
        }
        List<String> there = new ArrayList<>();
        if (facts.at("Resources", store.id(), "Properties", "KeySchema") instanceof Sequence schema) {
            for (SourceNode item : schema.items()) {
                String name = text(item, "AttributeName");
                if (name == null) {
                    return;
                }
                there.add(name + type(name));
            }
            List<String> said = of(store).stream()
                    .map(key -> key.name() + " (" + key.type() + ")")
                    .toList();
            if (!there.equals(said)) {
                throw new Mistake(
                        facts.text().at(resource.key().start()),
                        store.id() + " has the key " + String.join(", ", there) + ", and the services say "
                                + String.join(", ", said)
                                + "; a table's key cannot change: say the one that is there, or use a table of another"
                                + " name");
            }
        }
    }

    private String type(String name) {
        if (facts.at("Resources", store.id(), "Properties", "AttributeDefinitions") instanceof Sequence attributes) {
            for (SourceNode item : attributes.items()) {
                if (name.equals(text(item, "AttributeName"))) {
                    return " (" + text(item, "AttributeType") + ")";
                }
            }
        }
        return "";
    }

    private static @Nullable String text(SourceNode item, String key) {
        return item instanceof Mapping map
                        && map.value(key) instanceof Scalar scalar
                        && scalar.head().tag() == null
                ? scalar.text()
                : null;
    }
}
