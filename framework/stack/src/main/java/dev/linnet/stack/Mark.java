package dev.linnet.stack;

import dev.linnet.stack.SourceNode.Mapping;
import dev.linnet.stack.SourceNode.Pair;
import dev.linnet.stack.SourceNode.Scalar;
import dev.linnet.stack.SourceNode.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The mark of a resource that sync owns, {@code Metadata: Linnet: {Owned: true}}. It lists what sync wrote and does not
 * always write, so that it can be taken out again.
 *
 * @param properties of the resource
 * @param variables of its environment
 */
record Mark(List<String> properties, List<String> variables) {

    /** Lists nothing. */
    static final Mark PLAIN = new Mark(List.of(), List.of());

    /** Copies the lists. */
    Mark {
        properties = List.copyOf(properties);
        variables = List.copyOf(variables);
    }

    /** As generated text has it below {@code Metadata}. */
    @Override
    public String toString() {
        return "Linnet: {Owned: true" + list("Properties", properties) + list("Variables", variables) + "}";
    }

    private static String list(String key, List<String> names) {
        return names.isEmpty() ? "" : ", " + key + ": [" + String.join(", ", names) + "]";
    }

    /**
     * The mark of a resource; null when it has none.
     *
     * @throws Mistake when it has one that is none
     */
    static @Nullable Mark of(String id, SourceNode resource, SourceText text) throws Mistake {
        SourceNode metadata = resource instanceof Mapping map ? map.value("Metadata") : null;
        SourceNode linnet = metadata instanceof Mapping map ? map.value("Linnet") : null;
        if (linnet == null) {
            return null;
        }
        if (linnet instanceof Mapping map && map.value("Owned") instanceof Scalar owned) {
            List<String> properties = names(map.value("Properties"));
            List<String> variables = names(map.value("Variables"));
            boolean known = map.pairs().stream()
                    .map(Pair::key)
                    .allMatch(key -> Set.of("Owned", "Properties", "Variables").contains(key.text()));
            if (owned.plain() && owned.text().equals("true") && known && properties != null && variables != null) {
                return new Mark(properties, variables);
            }
        }
        throw new Mistake(
                text.at(linnet.start()),
                "Resources." + id + ".Metadata.Linnet is not the mark Owned: true; write that for sync to own the"
                        + " resource, or take Linnet out to write the resource by hand");
    }

    /** The texts of a list, none without one; null when it is something else. */
    private static @Nullable List<String> names(@Nullable SourceNode value) {
        List<String> names = new ArrayList<>();
        if (value instanceof Sequence list) {
            for (SourceNode item : list.items()) {
                if (!(item instanceof Scalar name)) {
                    return null;
                }
                names.add(name.text());
            }
            return names;
        }
        return value == null ? names : null;
    }
}
