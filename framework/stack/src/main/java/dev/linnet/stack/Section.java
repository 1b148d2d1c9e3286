package dev.linnet.stack;

import dev.linnet.stack.Yaml.Entry;
import dev.linnet.stack.Yaml.Mapping;
import dev.linnet.stack.Yaml.Scalar;
import dev.linnet.stack.Yaml.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A map of the template, read by what its keys must be. Falls back on a map of defaults: {@code Globals}. */
final class Section {

    private final Scope scope;
    private final String path;
    private final Mapping map;
    private final @Nullable Section defaults;

    private Section(Scope scope, String path, Mapping map, @Nullable Section defaults) {
        this.scope = scope;
        this.path = path;
        this.map = map;
        this.defaults = defaults;
    }

    /** A value that must be a map; nothing at all is an empty one. */
    static Section of(Scope scope, String path, Yaml value) throws Mistake {
        Yaml resolved = scope.resolve(value);
        if (resolved == null || (resolved instanceof Scalar scalar && scalar.isNull())) {
            return new Section(scope, path, new Mapping(value.at(), Map.of()), null);
        }
        if (resolved instanceof Mapping map) {
            return new Section(scope, path, map, null);
        }
        throw new Mistake(resolved.at(), path + " is " + resolved.kind() + "; it must be a map");
    }

    /** The same with defaults for what is absent: maps merge, everything else is replaced (SAM, "Globals section"). */
    Section withDefaults(@Nullable Section section) {
        return section == null ? this : new Section(scope, path, map, section);
    }

    Position at() {
        return map.at();
    }

    String path() {
        return path;
    }

    Scope scope() {
        return scope;
    }

    /** The keys that are there, without those of the defaults. */
    Set<String> keys() {
        return map.entries().keySet();
    }

    /** Where a key is, or its default; where the section begins when it is absent. */
    Position at(String key) {
        Entry entry = map.entries().get(key);
        if (entry == null && defaults != null && defaults.keys().contains(key)) {
            return defaults.at(key);
        }
        return entry == null ? map.at() : entry.keyAt();
    }

    /** Refuses keys that are not among those known. */
    void only(Set<String> known) throws Mistake {
        for (Map.Entry<String, Entry> entry : map.entries().entrySet()) {
            if (!known.contains(entry.getKey())) {
                throw new Mistake(
                        entry.getValue().keyAt(),
                        path + " has no " + entry.getKey() + Nearest.hint(entry.getKey(), known));
            }
        }
    }

    /** The value without functions at its top, or null when absent. */
    @Nullable
    Yaml get(String key) throws Mistake {
        Entry entry = map.entries().get(key);
        Yaml value = entry == null ? null : scope.resolve(entry.value());
        if (value != null && !(value instanceof Scalar scalar && scalar.isNull())) {
            return value;
        }
        return defaults == null ? null : defaults.get(key);
    }

    @Nullable
    String text(String key) throws Mistake {
        Yaml value = get(key);
        if (value == null) {
            return null;
        }
        if (value instanceof Scalar scalar) {
            return scalar.text();
        }
        throw new Mistake(value.at(), path + "." + key + " is " + value.kind() + "; it must be text");
    }

    /** A text that must be there, and not be empty. */
    String required(String key) throws Mistake {
        String text = text(key);
        if (text == null || text.isEmpty()) {
            throw new Mistake(at(key), path + " has no " + key + "; give it one");
        }
        return text;
    }

    /** A text that must be there and be one of these. */
    String oneOf(String key, Set<String> values) throws Mistake {
        String text = required(key);
        if (!values.contains(text)) {
            throw new Mistake(
                    at(key), path + "." + key + " is \"" + text + "\"; it is one of " + String.join(", ", values));
        }
        return text;
    }

    String text(String key, String otherwise) throws Mistake {
        String text = text(key);
        return text == null ? otherwise : text;
    }

    boolean bool(String key, boolean otherwise) throws Mistake {
        String text = text(key);
        if (text == null) {
            return otherwise;
        }
        if (text.equalsIgnoreCase("true") || text.equalsIgnoreCase("false")) {
            return text.equalsIgnoreCase("true");
        }
        throw new Mistake(at(key), path + "." + key + " is \"" + text + "\"; it must be true or false");
    }

    int number(String key, int least, int most, int otherwise) throws Mistake {
        Yaml value = get(key);
        if (value == null) {
            return otherwise;
        }
        try {
            int number = Integer.parseInt(value instanceof Scalar scalar ? scalar.text() : "");
            if (number >= least && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // the same message
        }
        throw new Mistake(
                value.at(),
                path + "." + key + " is " + value.kind() + "; it must be a whole number from " + least + " to " + most);
    }

    Section section(String key) throws Mistake {
        Section inherited = defaults == null ? null : defaults.section(key);
        Entry entry = map.entries().get(key);
        Yaml value = entry == null ? new Mapping(map.at(), Map.of()) : entry.value();
        return of(scope, path + "." + key, value).withDefaults(inherited);
    }

    /** A list of maps; each one's path has its place, from 0. Empty when absent. */
    List<Section> sections(String key) throws Mistake {
        Yaml value = get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof Sequence list)) {
            throw new Mistake(value.at(), path + "." + key + " is " + value.kind() + "; it must be a list");
        }
        List<Section> sections = new ArrayList<>();
        for (Yaml item : list.items()) {
            Yaml resolved = scope.resolve(item);
            if (resolved != null) {
                sections.add(of(scope, path + "." + key + "[" + sections.size() + "]", resolved));
            }
        }
        return List.copyOf(sections);
    }

    /** A list of texts; one text alone counts as a list where SAM lets it. Empty when absent. */
    List<String> texts(String key) throws Mistake {
        Yaml value = get(key);
        if (value == null) {
            return List.of();
        }
        if (!(value instanceof Sequence list)) {
            throw new Mistake(value.at(), path + "." + key + " is " + value.kind() + "; it must be a list");
        }
        List<String> texts = new ArrayList<>();
        for (Yaml item : list.items()) {
            texts.add(scope.text(item));
        }
        return List.copyOf(texts);
    }

    /** All values as texts, the defaults' first. */
    Map<String, String> all() throws Mistake {
        Map<String, String> all = new LinkedHashMap<>(defaults == null ? Map.of() : defaults.all());
        for (String key : keys()) {
            Yaml value = get(key);
            if (value instanceof Scalar scalar) {
                all.put(key, scalar.text());
            } else if (value != null) {
                throw new Mistake(value.at(), path + "." + key + " is " + value.kind() + "; it must be text");
            }
        }
        return all;
    }
}
