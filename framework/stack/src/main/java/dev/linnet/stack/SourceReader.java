package dev.linnet.stack;

import dev.linnet.stack.SourceNode.Alias;
import dev.linnet.stack.SourceNode.Head;
import dev.linnet.stack.SourceNode.Mapping;
import dev.linnet.stack.SourceNode.Pair;
import dev.linnet.stack.SourceNode.Scalar;
import dev.linnet.stack.SourceNode.Sequence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** YAML text to a tree with the range of each value, from the parser's events. */
final class SourceReader {

    private final String text;
    private final Iterator<Event> events;
    /** The char at which each code point begins: the parser counts code points. */
    private final int[] chars;

    private final Map<String, SourceNode> anchors = new HashMap<>();
    private final Set<String> aliases = new HashSet<>();
    private int depth;

    private SourceReader(String text) {
        this.text = text;
        this.events = new Parse(LoadSettings.builder()
                        .setCodePointLimit(YamlReader.MAX_BYTES)
                        .build())
                .parseString(text)
                .iterator();
        this.chars = new int[text.codePointCount(0, text.length()) + 1];
        for (int i = 0, at = 0; i < chars.length; i++) {
            chars[i] = at;
            at += at < text.length() ? Character.charCount(text.codePointAt(at)) : 0;
        }
    }

    /**
     * A text that was read.
     *
     * @param root its one document
     * @param aliases the anchors that an alias names
     */
    record Source(SourceNode root, Set<String> aliases) {}

    /** The one document of a text without a byte order mark. */
    static Source read(String text) throws Mistake {
        try {
            return new SourceReader(text).document();
        } catch (YamlEngineException e) {
            throw YamlReader.mistake(text, e);
        }
    }

    private Source document() throws Mistake {
        events.next(); // stream start
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            throw YamlReader.empty();
        }
        SourceNode root = value(events.next());
        events.next(); // document end
        Event last = events.next();
        if (last.getEventId() != Event.ID.StreamEnd) {
            throw YamlReader.secondDocument(last);
        }
        return new Source(root, aliases);
    }

    private SourceNode value(Event event) throws Mistake {
        int start = offset(event.getStartMark());
        int end = offset(event.getEndMark());
        if (event instanceof AliasEvent alias) {
            String name = alias.getAlias().getValue();
            SourceNode target = anchors.get(name);
            if (target == null) {
                throw new Mistake(
                        YamlReader.position(event.getStartMark()), "the alias *" + name + " names no anchor before it");
            }
            aliases.add(name);
            return new Alias(new Head(start, end, null, null), name, target);
        }
        if (++depth > YamlReader.MAX_DEPTH) {
            throw YamlReader.tooDeep(event);
        }
        String anchor = event instanceof NodeEvent node
                ? node.getAnchor().map(Anchor::getValue).orElse(null)
                : null;
        SourceNode node;
        if (event instanceof ScalarEvent scalar) {
            Head head = new Head(start, trimmed(start, end), tag(scalar.getTag()), anchor);
            node = new Scalar(head, scalar.getValue(), scalar.isPlain());
        } else {
            CollectionStartEvent collection = (CollectionStartEvent) event;
            node = event instanceof MappingStartEvent
                    ? mapping(collection, start, end, anchor)
                    : sequence(collection, start, end, anchor);
        }
        if (anchor != null) {
            anchors.put(anchor, node);
        }
        depth--;
        return node;
    }

    private Sequence sequence(CollectionStartEvent start, int from, int head, @Nullable String anchor) throws Mistake {
        List<SourceNode> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(value(event));
            event = events.next();
        }
        int last = items.isEmpty() ? head : items.get(items.size() - 1).end();
        return new Sequence(
                new Head(from, end(start, event, last), tag(start.getTag()), anchor), start.isFlow(), items);
    }

    private Mapping mapping(CollectionStartEvent start, int from, int head, @Nullable String anchor) throws Mistake {
        List<Pair> pairs = new ArrayList<>();
        Map<String, Integer> lines = new HashMap<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            if (!(value(event) instanceof Scalar key)) {
                throw YamlReader.keyNotText(event);
            }
            Position at = YamlReader.position(event.getStartMark());
            Integer before = lines.putIfAbsent(key.text(), at.line());
            if (before != null) {
                throw YamlReader.keyTwice(at, key.text(), before);
            }
            pairs.add(new Pair(key, value(events.next())));
            event = events.next();
        }
        int last = pairs.isEmpty() ? head : pairs.get(pairs.size() - 1).end();
        return new Mapping(new Head(from, end(start, event, last), tag(start.getTag()), anchor), start.isFlow(), pairs);
    }

    /** The end of a block collection's event is where the next thing begins; its own end is that of its last value. */
    private int end(CollectionStartEvent start, Event end, int last) {
        return start.isFlow() ? offset(end.getEndMark()) : last;
    }

    private int trimmed(int start, int end) {
        int last = end;
        while (last > start && Character.isWhitespace(text.charAt(last - 1))) {
            last--;
        }
        return last;
    }

    private int offset(Optional<Mark> mark) {
        return chars[mark.orElseThrow().getIndex()];
    }

    private static @Nullable String tag(Optional<String> tag) {
        return tag.filter(name -> !name.startsWith(YamlReader.STANDARD)).orElse(null);
    }
}
