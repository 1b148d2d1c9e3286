package dev.linnet.stack;

import dev.linnet.stack.Yaml.Entry;
import dev.linnet.stack.Yaml.Mapping;
import dev.linnet.stack.Yaml.Scalar;
import dev.linnet.stack.Yaml.Sequence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** An object of a configuration file, read by what its keys must be. What is wrong is reported and read as absent. */
final class ConfigSection {

    private final ConfigFile file;
    private final String path;
    private final Mapping map;

    ConfigSection(ConfigFile file, String path, Mapping map) {
        this.file = file;
        this.path = path;
        this.map = map;
    }

    /** A text and its place. */
    record Text(Position at, String text) {}

    ConfigFile file() {
        return file;
    }

    Position at() {
        return map.at();
    }

    /** Where a key is. */
    Position at(String key) {
        Entry entry = map.entries().get(key);
        return entry == null ? map.at() : entry.keyAt();
    }

    /** Where a key's value is. */
    Position valueAt(String key) {
        Entry entry = map.entries().get(key);
        return entry == null ? map.at() : entry.value().at();
    }

    /** Where a key below this object is, or an item of a list; the nearest place above when it is not there. */
    Position place(String... names) {
        Position at = map.at();
        Yaml value = map;
        for (String name : names) {
            Entry entry = value instanceof Mapping object ? object.entries().get(name) : null;
            if (entry != null) {
                at = entry.keyAt();
                value = entry.value();
            } else if (value instanceof Sequence list) {
                for (Yaml item : list.items()) {
                    at = item instanceof Scalar text && text.text().equals(name) ? item.at() : at;
                }
            }
        }
        return at;
    }

    Set<String> keys() {
        return map.entries().keySet();
    }

    boolean has(String key) {
        return map.entries().containsKey(key);
    }

    /** The path of a key, for messages. */
    String path(String key) {
        return path.isEmpty() ? key : path + "." + key;
    }

    /** Reports something about a key's value. */
    void wrong(String key, String fix) {
        Yaml value = map.value(key);
        file.report(valueAt(key), path(key) + " is " + (value == null ? "missing" : kind(value)), fix);
    }

    /** Reports something about a key. */
    void report(String key, String found, String fix) {
        file.report(at(key), found, fix);
    }

    /** Reports keys that are not among those known. */
    void only(Collection<String> known) {
        for (String key : keys()) {
            if (!known.contains(key)) {
                report(key, (path.isEmpty() ? "the file" : path) + " has no \"" + key + "\"", meant(key, known));
            }
        }
    }

    /** What to do about a name that is not among those known. */
    static String meant(String name, Collection<String> known) {
        String nearest = Nearest.to(name, known);
        for (String each : known) {
            // memorySize was meant to be memory
            boolean part = name.toLowerCase(Locale.ROOT).contains(each.toLowerCase(Locale.ROOT));
            nearest = nearest.isEmpty() && part ? each : nearest;
        }
        return nearest.isEmpty()
                ? known.isEmpty() ? "take it out" : "take it out, or take one of " + String.join(", ", known)
                : "did you mean \"" + nearest + "\"?";
    }

    /** A text, or null when it is absent. */
    @Nullable
    String text(String key, Pattern pattern, String what) {
        if (!has(key)) {
            return null;
        }
        if (map.value(key) instanceof Scalar text
                && !text.plain()
                && pattern.matcher(text.text()).matches()) {
            return text.text();
        }
        wrong(key, "write " + what);
        return null;
    }

    @Nullable
    Integer number(String key, int least, int most, String unit) {
        if (!has(key)) {
            return null;
        }
        if (map.value(key) instanceof Scalar number
                && number.plain()
                && number.text().matches("-?\\d{1,9}")) {
            int value = Integer.parseInt(number.text());
            if (value >= least && value <= most) {
                return value;
            }
        }
        boolean quoted = map.value(key) instanceof Scalar text && !text.plain();
        wrong(
                key,
                "write a whole number of " + unit
                        + (most == Integer.MAX_VALUE ? ", " + least + " or more" : " from " + least + " to " + most)
                        + (quoted ? ", without quotes" : ""));
        return null;
    }

    /** One of these texts, or null when it is absent. */
    @Nullable
    String oneOf(String key, Collection<String> values) {
        if (!has(key)) {
            return null;
        }
        if (map.value(key) instanceof Scalar text && !text.plain()) {
            if (values.contains(text.text())) {
                return text.text();
            }
            String nearest = Nearest.to(text.text(), values);
            wrong(
                    key,
                    nearest.isEmpty()
                            ? "write one of " + String.join(", ", values)
                            : "did you mean \"" + nearest + "\"?");
        } else {
            wrong(key, "write one of " + String.join(", ", values));
        }
        return null;
    }

    /** An object, or null when it is absent. */
    @Nullable
    ConfigSection section(String key) {
        if (!has(key)) {
            return null;
        }
        if (map.value(key) instanceof Mapping section) {
            return new ConfigSection(file, path(key), section);
        }
        wrong(key, "write an object: {}");
        return null;
    }

    /** The objects under the keys of an object, in the order of the file; empty when it is absent. */
    Map<String, ConfigSection> sections(String key) {
        Map<String, ConfigSection> sections = new LinkedHashMap<>();
        ConfigSection parent = section(key);
        if (parent != null) {
            for (String each : parent.keys()) {
                ConfigSection section = parent.section(each);
                if (section != null) {
                    sections.put(each, section);
                }
            }
        }
        return sections;
    }

    /** A value as it is, or null when it is absent. */
    @Nullable
    Yaml value(String key) {
        return map.value(key);
    }

    /** A list of texts, each there once; empty when it is absent. */
    List<Text> texts(String key, int least, int most, Pattern pattern, String what) {
        if (!has(key)) {
            return List.of();
        }
        if (!(map.value(key) instanceof Sequence list)) {
            wrong(key, "write a list of " + what);
            return List.of();
        }
        Map<String, Text> texts = new LinkedHashMap<>();
        List<Yaml> items = list.items();
        for (int i = 0; i < items.size(); i++) {
            String name = path(key) + "[" + i + "]";
            if (!(items.get(i) instanceof Scalar text)
                    || text.plain()
                    || !pattern.matcher(text.text()).matches()) {
                file.report(items.get(i).at(), name + " is " + kind(items.get(i)), "write " + what);
                continue;
            }
            Text before = texts.putIfAbsent(text.text(), new Text(text.at(), text.text()));
            if (before != null) {
                file.report(
                        text.at(),
                        name + " is " + text.kind() + ", which is there already, in line "
                                + before.at().line(),
                        "keep one");
            }
        }
        if (items.size() < least || items.size() > most) {
            file.report(
                    list.at(),
                    path(key) + " has " + items.size() + (items.size() == 1 ? " entry" : " entries"),
                    "write " + least + " to " + most + ": " + what);
        }
        return new ArrayList<>(texts.values());
    }

    /** What a value is, for messages. */
    static String kind(Yaml value) {
        return switch (value) {
            case Mapping object -> "an object";
            case Sequence list -> "a list";
            case Scalar scalar when scalar.plain() -> scalar.text();
            default -> value.kind();
        };
    }
}
