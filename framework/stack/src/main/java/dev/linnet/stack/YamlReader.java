package dev.linnet.stack;

import dev.linnet.stack.Yaml.Call;
import dev.linnet.stack.Yaml.Entry;
import dev.linnet.stack.Yaml.Mapping;
import dev.linnet.stack.Yaml.Scalar;
import dev.linnet.stack.Yaml.Sequence;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/**
 * Text to a tree, from the parser's events: so that depth, aliases and documents are bounded before anything is built.
 * CloudFormation's YAML has no aliases (CloudFormation guide, "Template formats"), so neither has this.
 */
final class YamlReader {

    /** CloudFormation's own limit on a template, in bytes. */
    static final int MAX_BYTES = 1_048_576;

    static final int MAX_DEPTH = 100;
    private static final Set<String> FUNCTIONS = Set.of(
            "And",
            "Base64",
            "Cidr",
            "Condition",
            "Equals",
            "FindInMap",
            "GetAZs",
            "GetAtt",
            "If",
            "ImportValue",
            "Join",
            "Length",
            "Not",
            "Or",
            "Ref",
            "Select",
            "Split",
            "Sub",
            "ToJsonString",
            "Transform");
    static final String STANDARD = "tag:yaml.org,2002:";

    private final Iterator<Event> events;
    private int depth;

    private YamlReader(String text) {
        LoadSettings settings =
                LoadSettings.builder().setCodePointLimit(MAX_BYTES).build();
        this.events = new Parse(settings).parseString(text).iterator();
    }

    /** The one document of a text. */
    static Yaml read(String text) throws Mistake {
        String clean = text.startsWith("\uFEFF") ? text.substring(1) : text;
        try {
            return new YamlReader(clean).document();
        } catch (YamlEngineException e) {
            throw mistake(clean, e);
        }
    }

    /** What the parser has against a text. */
    static Mistake mistake(String text, YamlEngineException failure) {
        return switch (failure) {
            case MarkedYamlEngineException e -> {
                boolean tab = String.valueOf(e.getProblem()).contains("\\t");
                yield new Mistake(
                        position(e.getProblemMark().or(e::getContextMark)),
                        "not YAML: " + e.getProblem() + (tab ? "; indent with spaces, YAML takes no tabs" : ""));
            }
            case ReaderException e ->
                new Mistake(
                        place(text, e.getPosition()),
                        "not YAML: the character U+" + String.format("%04X", e.getCodePoint())
                                + " is not allowed; save the file as UTF-8 text");
            default -> new Mistake(Position.START, "not YAML: " + failure.getMessage());
        };
    }

    static Mistake empty() {
        return new Mistake(Position.START, "the file is empty; a template has at least Resources");
    }

    static Mistake secondDocument(Event start) {
        return new Mistake(
                position(start.getStartMark()),
                "a second document begins here; a template is one document: remove the ---");
    }

    static Mistake tooDeep(Event at) {
        return new Mistake(
                position(at.getStartMark()),
                "nested deeper than " + MAX_DEPTH + " levels; a template needs no more than a dozen");
    }

    static Mistake keyTwice(Position at, String key, int line) {
        return new Mistake(at, "the key " + key + " is there already, in line " + line + "; keep one");
    }

    static Mistake keyNotText(Event at) {
        return new Mistake(position(at.getStartMark()), "a key that is not text; write a name before the colon");
    }

    private Yaml document() throws Mistake {
        events.next(); // stream start
        if (events.next().getEventId() == Event.ID.StreamEnd) {
            throw empty();
        }
        Yaml root = value(events.next());
        events.next(); // document end
        Event last = events.next();
        if (last.getEventId() != Event.ID.StreamEnd) {
            throw secondDocument(last);
        }
        return root;
    }

    private Yaml value(Event event) throws Mistake {
        Position at = position(event.getStartMark());
        if (event instanceof AliasEvent alias) {
            throw new Mistake(
                    at, "the alias *" + alias.getAlias() + "; CloudFormation takes no aliases: write the value out");
        }
        String function = function(event, at);
        if (++depth > MAX_DEPTH) {
            throw tooDeep(event);
        }
        Yaml value = switch (event) {
            case ScalarEvent scalar -> new Scalar(at, scalar.getValue(), scalar.isPlain());
            case SequenceStartEvent start -> sequence(at);
            case MappingStartEvent start -> mapping(at);
            default -> throw new Mistake(at, "not YAML: unexpected " + event);
        };
        depth--;
        if (function != null) {
            return new Call(at, function, value);
        }
        return value instanceof Mapping mapping ? longForm(mapping) : value;
    }

    private Sequence sequence(Position at) throws Mistake {
        List<Yaml> items = new ArrayList<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.SequenceEnd) {
            items.add(value(event));
            event = events.next();
        }
        return new Sequence(at, items);
    }

    private Mapping mapping(Position at) throws Mistake {
        Map<String, Entry> entries = new LinkedHashMap<>();
        Event event = events.next();
        while (event.getEventId() != Event.ID.MappingEnd) {
            Position keyAt = position(event.getStartMark());
            if (!(value(event) instanceof Scalar key)) {
                throw keyNotText(event);
            }
            if (key.text().equals("<<") && key.plain()) {
                throw new Mistake(keyAt, "the merge key <<; CloudFormation takes no merges: write the values out");
            }
            Entry before = entries.put(key.text(), new Entry(keyAt, value(events.next())));
            if (before != null) {
                throw keyTwice(keyAt, key.text(), before.keyAt().line());
            }
            event = events.next();
        }
        return new Mapping(at, entries);
    }

    private static Yaml longForm(Mapping mapping) {
        if (mapping.entries().size() != 1) {
            return mapping;
        }
        Map.Entry<String, Entry> only = mapping.entries().entrySet().iterator().next();
        String name = only.getKey().startsWith("Fn::") ? only.getKey().substring(4) : only.getKey();
        boolean function = only.getKey().startsWith("Fn::") ? FUNCTIONS.contains(name) : name.equals("Ref");
        return function ? new Call(mapping.at(), name, only.getValue().value()) : mapping;
    }

    private static @Nullable String function(Event event, Position at) throws Mistake {
        Optional<String> tag = event instanceof ScalarEvent scalar
                ? scalar.getTag()
                : event instanceof SequenceStartEvent sequence
                        ? sequence.getTag()
                        : event instanceof MappingStartEvent mapping ? mapping.getTag() : Optional.empty();
        if (tag.isEmpty() || tag.get().equals("!") || tag.get().startsWith(STANDARD)) {
            return null;
        }
        String name = tag.get().substring(1);
        if (!tag.get().startsWith("!") || !FUNCTIONS.contains(name)) {
            throw new Mistake(
                    at,
                    "the tag " + tag.get()
                            + " is none of CloudFormation's functions; !Ref, !Sub and !GetAtt are the usual ones");
        }
        return name;
    }

    static Position position(Optional<Mark> mark) {
        return mark.map(m -> new Position(m.getLine() + 1, m.getColumn() + 1)).orElse(Position.START);
    }

    private static Position place(String text, int index) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < index && i < text.length(); i++) {
            boolean end = text.charAt(i) == '\n';
            line += end ? 1 : 0;
            column = end ? 1 : column + 1;
        }
        return new Position(line, column);
    }
}
