package dev.linnet.stack;

import dev.linnet.stack.SourceNode.Alias;
import dev.linnet.stack.SourceNode.Call;
import dev.linnet.stack.SourceNode.Mapping;
import dev.linnet.stack.SourceNode.Pair;
import dev.linnet.stack.SourceNode.Scalar;
import dev.linnet.stack.SourceNode.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What a YAML text says, whichever way it is written: maps, lists and the records of this class, to be compared. */
final class SourceModel {

    private static final Set<String> NULLS = Set.of("", "~", "null", "Null", "NULL");
    private static final Set<String> BOOLEANS = Set.of("true", "false", "yes", "no", "on", "off");
    private static final Pattern NUMBER =
            Pattern.compile("[-+]?(0[xob])?[0-9][0-9a-fA-F_]*|[-+]?([0-9][0-9_]*)?\\.?[0-9]+([eE][-+]?[0-9]+)?");

    private SourceModel() {}

    /** Text, or what is written without quotes and is no text: {@code 'true'} and {@code true} differ. */
    record Value(Kind kind, String text) {
        enum Kind {
            TEXT,
            NULL,
            OTHER
        }
    }

    /** A function and what it is given. */
    record Function(String name, Object argument) {}

    /** A value that others may refer to. */
    record Anchored(String anchor, Object value) {}

    /** A reference to such a value. */
    record Reference(String anchor) {}

    /** The model of a value. */
    static Object of(SourceNode node) {
        Object value = unanchored(node);
        String anchor = node.head().anchor();
        return anchor == null ? value : new Anchored(anchor, value);
    }

    private static Object unanchored(SourceNode node) {
        Call call = Call.of(node);
        if (call != null) {
            Object argument = unanchored(call.argument());
            return new Function(call.function(), call.function().equals("GetAtt") ? dotted(argument) : argument);
        }
        return switch (node) {
            case Scalar scalar -> new Value(kind(scalar), scalar.text());
            case Alias alias -> new Reference(alias.name());
            case Sequence list -> {
                List<Object> items = new ArrayList<>();
                list.items().forEach(item -> items.add(of(item)));
                yield items;
            }
            case Mapping map -> {
                Map<String, Object> entries = new LinkedHashMap<>();
                for (Pair pair : map.pairs()) {
                    entries.put(pair.key().text(), of(pair.value()));
                }
                yield entries;
            }
        };
    }

    /** {@code [A, Arn]} as {@code A.Arn}: two ways to write one thing. */
    private static Object dotted(Object argument) {
        if (argument instanceof List<?> list
                && list.size() == 2
                && list.get(0) instanceof Value resource
                && list.get(1) instanceof Value attribute) {
            return new Value(Value.Kind.TEXT, resource.text() + "." + attribute.text());
        }
        return argument;
    }

    /** Whether two values say the same; what an alias stands for counts as written out, anchors do not count. */
    static boolean same(SourceNode a, SourceNode b) {
        if (a instanceof Alias alias) {
            return same(alias.target(), b);
        }
        if (b instanceof Alias alias) {
            return same(a, alias.target());
        }
        Call one = Call.of(a);
        Call other = Call.of(b);
        if (one != null || other != null) {
            return one != null
                    && other != null
                    && one.function().equals(other.function())
                    && (one.function().equals("GetAtt")
                            ? dotted(unanchored(one.argument())).equals(dotted(unanchored(other.argument())))
                            : same(one.argument(), other.argument()));
        }
        return switch (a) {
            case Scalar scalar ->
                b instanceof Scalar text
                        && kind(scalar) == kind(text)
                        && scalar.text().equals(text.text());
            case Sequence list ->
                b instanceof Sequence items
                        && list.items().size() == items.items().size()
                        && allSame(list.items(), items.items());
            case Mapping map ->
                b instanceof Mapping entries
                        && map.pairs().size() == entries.pairs().size()
                        && map.pairs().stream().allMatch(pair -> {
                            SourceNode value = entries.value(pair.key().text());
                            return value != null && same(pair.value(), value);
                        });
            case Alias alias -> throw new IllegalStateException();
        };
    }

    private static boolean allSame(List<SourceNode> a, List<SourceNode> b) {
        for (int i = 0; i < a.size(); i++) {
            if (!same(a.get(i), b.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static Value.Kind kind(Scalar scalar) {
        if (!scalar.plain() || scalar.head().tag() != null) {
            return Value.Kind.TEXT;
        }
        if (NULLS.contains(scalar.text())) {
            return Value.Kind.NULL;
        }
        boolean text = !BOOLEANS.contains(scalar.text().toLowerCase(java.util.Locale.ROOT))
                && !NUMBER.matcher(scalar.text()).matches();
        return text ? Value.Kind.TEXT : Value.Kind.OTHER;
    }
}
