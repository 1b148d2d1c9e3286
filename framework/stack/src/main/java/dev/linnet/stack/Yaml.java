package dev.linnet.stack;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a template with its place. Functions are one kind whichever way they are written. */
sealed interface Yaml {

    /** Where the value begins. */
    Position at();

    /** What the value is, for messages. */
    String kind();

    /** Text, number, boolean or null, as written: the reader of the property knows which it must be. */
    record Scalar(Position at, String text, boolean plain) implements Yaml {
        /** Whether this is YAML's null: plain and empty, {@code ~} or {@code null}. */
        boolean isNull() {
            return plain && (text.isEmpty() || text.equals("~") || text.equals("null"));
        }

        @Override
        public String kind() {
            return isNull() ? "nothing" : "\"" + (text.length() > 60 ? text.substring(0, 60) + "…" : text) + "\"";
        }
    }

    /** A list. */
    record Sequence(Position at, List<Yaml> items) implements Yaml {
        @Override
        public String kind() {
            return "a list";
        }
    }

    /** A map, in the order of the file. */
    record Mapping(Position at, Map<String, Entry> entries) implements Yaml {
        /** The value of a key, or null. */
        @Nullable
        Yaml value(String key) {
            Entry entry = entries.get(key);
            return entry == null ? null : entry.value();
        }

        @Override
        public String kind() {
            return "a map";
        }
    }

    /** A value and the place of its key. */
    record Entry(Position keyAt, Yaml value) {}

    /** {@code !Sub x} and {@code Fn::Sub: x} alike: the name without {@code !} and {@code Fn::}. */
    record Call(Position at, String function, Yaml argument) implements Yaml {
        @Override
        public String kind() {
            return "!" + function;
        }
    }
}
