package dev.linnet.stack;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A value of a YAML text with the range it stands in, for editing: unlike {@link Yaml} it has aliases, styles and tags. */
sealed interface SourceNode {

    /** Its range, tag and anchor. */
    Head head();

    default int start() {
        return head().start();
    }

    default int end() {
        return head().end();
    }

    /**
     * What every value has.
     *
     * @param start the first character, that of the tag or anchor where there is one
     * @param end behind the last character, without the white space that follows
     * @param tag with its {@code !}; null when there is none
     * @param anchor without {@code &}; null when there is none
     */
    record Head(
            int start,
            int end,
            @Nullable String tag,
            @Nullable String anchor) {
        Head untagged() {
            return new Head(start, end, null, anchor);
        }
    }

    /** Text, number, boolean or null. */
    record Scalar(Head head, String text, boolean plain) implements SourceNode {
        boolean isEmpty() {
            return plain && start() == end();
        }
    }

    /** A map; {@code flow} is {@code {a: b}}. */
    record Mapping(Head head, boolean flow, List<Pair> pairs) implements SourceNode {
        @Nullable
        Pair pair(String key) {
            for (Pair pair : pairs) {
                if (pair.key().text().equals(key)) {
                    return pair;
                }
            }
            return null;
        }

        @Nullable
        SourceNode value(String key) {
            Pair pair = pair(key);
            return pair == null ? null : pair.value();
        }
    }

    /** A list; {@code flow} is {@code [a, b]}. */
    record Sequence(Head head, boolean flow, List<SourceNode> items) implements SourceNode {}

    /** {@code *name} and the value that it stands for. */
    record Alias(Head head, String name, SourceNode target) implements SourceNode {}

    /** A key and its value. */
    record Pair(Scalar key, SourceNode value) {
        /** Behind the last character of both. */
        int end() {
            return Math.max(value.end(), key.end() + 1);
        }
    }

    /** A function call of CloudFormation, {@code !Sub x} and {@code Fn::Sub: x} alike. */
    record Call(String function, SourceNode argument) {
        /** The call that a value is, or null. */
        static @Nullable Call of(SourceNode node) {
            String tag = node.head().tag();
            if (tag != null && !tag.equals("!") && tag.startsWith("!")) {
                return new Call(tag.substring(1), untagged(node));
            }
            if (node instanceof Mapping map && map.pairs().size() == 1) {
                String key = map.pairs().get(0).key().text();
                if (key.startsWith("Fn::") || key.equals("Ref")) {
                    return new Call(
                            key.equals("Ref") ? key : key.substring(4),
                            map.pairs().get(0).value());
                }
            }
            return null;
        }

        private static SourceNode untagged(SourceNode node) {
            Head head = node.head().untagged();
            return switch (node) {
                case Scalar scalar -> new Scalar(head, scalar.text(), scalar.plain());
                case Mapping map -> new Mapping(head, map.flow(), map.pairs());
                case Sequence list -> new Sequence(head, list.flow(), list.items());
                case Alias alias -> alias;
            };
        }
    }
}
