package dev.linnet.stack;

import dev.linnet.stack.SourceNode.Mapping;
import dev.linnet.stack.SourceNode.Pair;
import dev.linnet.stack.SourceNode.Scalar;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Edits a template as text: what sync owns becomes what is wanted, and every other character stays as it is. The result is
 * read again and compared with what it must be.
 */
final class TemplateEditor {

    private static final String CONDITIONS = "Conditions";
    private static final String OUTPUTS = "Outputs";
    private static final String RESOURCES = "Resources";
    private static final int MAX_RESOURCES = 500;

    private final String original;
    private final SourceText text;
    private final SourceReader.Source source;
    private final Mapping root;
    private final Layout layout;
    private final TextEdits edits = new TextEdits();
    private final List<Change> changes = new ArrayList<>();
    private final List<Mistake> mistakes = new ArrayList<>();
    /** What the sections must be after the edits. */
    private final Map<String, Object> sections = new LinkedHashMap<>();
    /** What Resources must be after the edits. */
    private final Map<String, Object> expected = new LinkedHashMap<>();

    private TemplateEditor(String original) throws Mistake {
        this.original = original;
        this.text = new SourceText(original);
        this.source = SourceReader.read(original);
        if (!(source.root() instanceof Mapping mapping)) {
            throw new Mistake(text.at(source.root().start()), "the template is no map; it must be one, with Resources");
        }
        this.root = mapping;
        this.layout = Layout.of(text, root);
        root.pairs().forEach(pair -> sections.put(pair.key().text(), SourceModel.of(pair.value())));
    }

    /**
     * The template with what a stack needs, and nothing else that sync owns.
     *
     * @param file the template's name, for problems
     * @param text all of it
     * @throws TemplateException when a resource cannot be edited without damage; one problem for each
     */
    static Edited edit(Path file, String text, Stack stack) throws TemplateException {
        String mark = text.startsWith("\uFEFF") ? "\uFEFF" : "";
        String body = text.substring(mark.length());
        // an edit works on whole lines
        String added = body.endsWith("\n") ? "" : new SourceText(body).lineBreak();
        List<Mistake> mistakes = new ArrayList<>();
        try {
            TemplateEditor editor = new TemplateEditor(body + added);
            mistakes = editor.mistakes;
            String edited = editor.run(stack);
            if (mistakes.isEmpty()) {
                return new Edited(
                        mark + edited.substring(0, edited.length() - added.length()), List.copyOf(editor.changes));
            }
        } catch (Mistake e) {
            mistakes.add(e);
        }
        throw new TemplateException(mistakes.stream()
                .map(mistake -> new TemplateProblem(file, mistake.at(), mistake.text()))
                .toList());
    }

    private String run(Stack stack) throws Mistake {
        Pair section = root.pair(RESOURCES);
        if (section == null) {
            throw new Mistake(Position.START, "the template has no Resources; write the line Resources: for sync");
        }
        boolean empty = section.value() instanceof Scalar scalar && scalar.isEmpty();
        if (!empty && !(section.value() instanceof Mapping)) {
            throw new Mistake(text.at(section.value().start()), "Resources is no map; it must be one, by logical id");
        }
        Mapping resources = section.value() instanceof Mapping mapping
                ? mapping
                : new Mapping(section.value().head(), false, List.of());
        TemplateFacts facts = new TemplateFacts(root, text);
        StackWriter.Parts parts = StackWriter.write(stack, facts);
        facts.checkSite(parts);
        Map<String, String> owners = new LinkedHashMap<>();
        List<Pair> gone = new ArrayList<>();
        List<Wanted> wanted = wanted(parts.resources(), resources, owners);
        for (Pair pair : resources.pairs()) {
            try {
                existing(pair, wanted, gone);
            } catch (Mistake e) {
                mistakes.add(e);
            }
        }
        if (resources.flow() && (edits.size() > 0 || !gone.isEmpty() || !isThere(wanted, resources))) {
            throw new Mistake(
                    text.at(resources.start()), "Resources is in flow style; write it in block style, a key a line");
        }
        String anchor = resources.head().anchor();
        if (anchor != null && source.aliases().contains(anchor)) {
            throw new Mistake(
                    text.at(resources.start()),
                    "the anchor &" + anchor + " is on Resources, and *" + anchor
                            + " refers to it; write the value out there");
        }
        ResourceList list = new ResourceList(text, section, resources, layout.width(), gone, edits);
        list.remove();
        for (Wanted of : wanted) {
            add(of, resources, list);
        }
        sections(section, parts, gone);
        new References(text, root, gone, edits).check(mistakes);
        if (!mistakes.isEmpty()) {
            return original;
        }
        Position at = text.at(section.key().start());
        checkCount(at);
        String edited = edits.apply(original);
        int bytes = edited.getBytes(StandardCharsets.UTF_8).length;
        if (bytes > YamlReader.MAX_BYTES) {
            throw new Mistake(
                    at,
                    "the template would have " + bytes + " bytes; CloudFormation takes at most " + YamlReader.MAX_BYTES
                            + ": deploy some of the services from a template of their own");
        }
        verify(edited);
        return edited;
    }

    /** Conditions stand behind parameters and mappings, outputs behind the resources. */
    private void sections(Pair section, StackWriter.Parts parts, List<Pair> gone) throws Mistake {
        Pair outputs = root.pair(OUTPUTS);
        expected(
                OUTPUTS,
                editor(OUTPUTS, Addresses::isGenerated)
                        .edit(outputs, parts.outputs(), name -> false, text.blockEnd(section.end(), 0)));
        Pair behind = section;
        for (Pair pair : root.pairs()) {
            if (Set.of("Parameters", "Mappings").contains(pair.key().text())) {
                behind = pair;
            }
        }
        Set<String> used = new References(text, root, gone, edits).conditions();
        Pair conditions = root.pair(CONDITIONS);
        expected(
                CONDITIONS,
                editor(CONDITIONS, SiteConditions::isGenerated)
                        .edit(conditions, parts.conditions(), used::contains, text.blockEnd(behind.end(), 0)));
    }

    private SectionEditor editor(String name, Predicate<Pair> generated) {
        return new SectionEditor(name, generated, text, source.aliases(), layout, edits, changes);
    }

    private void expected(String section, @Nullable Object model) {
        if (model == null) {
            sections.remove(section);
        } else {
            sections.put(section, model);
        }
    }

    /** A service's resources, as generated. */
    private record Wanted(String service, SourceText from, Mapping resources) {}

    private List<Wanted> wanted(List<ServiceResources> services, Mapping resources, Map<String, String> owners)
            throws Mistake {
        List<Wanted> all = new ArrayList<>();
        for (ServiceResources service : services) {
            if (!(SourceReader.read(service.yaml()).root() instanceof Mapping map)) {
                throw new IllegalStateException("what " + service.service() + " has is no map");
            }
            for (Pair pair : map.pairs()) {
                String other = owners.putIfAbsent(pair.key().text(), service.service());
                if (other != null) {
                    Pair there = resources.pair(pair.key().text());
                    throw new Mistake(
                            there == null ? Position.START : text.at(there.key().start()),
                            "the services " + other + " and " + service.service() + " would both be "
                                    + pair.key().text() + "; rename one of them");
                }
            }
            all.add(new Wanted(service.service(), new SourceText(service.yaml()), map));
        }
        return all;
    }

    private static boolean isThere(List<Wanted> wanted, Mapping resources) {
        return wanted.stream()
                .flatMap(of -> of.resources().pairs().stream())
                .allMatch(pair -> resources.pair(pair.key().text()) != null);
    }

    private void existing(Pair pair, List<Wanted> wanted, List<Pair> gone) throws Mistake {
        String id = pair.key().text();
        expected.put(id, SourceModel.of(pair.value()));
        Mark mark = Mark.of(id, pair.value(), text);
        Wanted by = wanted.stream()
                .filter(of -> of.resources().pair(id) != null)
                .findFirst()
                .orElse(null);
        if (mark == null) {
            if (by != null) {
                changes.add(new Change(Change.Kind.LEAVE, id, List.of()));
            }
            return;
        }
        String type = String.valueOf(Ownership.type(pair.value()));
        if (!Ownership.writes(type)) {
            throw new Mistake(
                    text.at(pair.key().start()),
                    id + " has the mark Metadata.Linnet, but sync writes no " + type + "; take the mark out");
        }
        if (by == null && Ownership.isStore(type)) {
            changes.add(new Change(Change.Kind.KEEP, id, List.of()));
            return;
        }
        if (by == null) {
            gone.add(pair);
            expected.remove(id);
            changes.add(new Change(Change.Kind.REMOVE, id, List.of()));
            return;
        }
        change(pair, new Ownership(type, mark), type, by);
    }

    private void change(Pair pair, Ownership owns, String type, Wanted by) throws Mistake {
        String id = pair.key().text();
        if (!(by.resources().value(id) instanceof Mapping want)) {
            throw new IllegalStateException(id + " is no map");
        }
        String right = String.valueOf(Ownership.type(want));
        if (!right.equals(type)) {
            throw new Mistake(
                    text.at(pair.key().start()),
                    id + " is an " + type + ", and " + by.service() + " needs an " + right
                            + " of that name; put the type back, or take the mark Metadata.Linnet out");
        }
        Merge merge = new Merge(text, source.aliases(), writer(by), edits, id);
        expected.put(id, new ResourceMerger(merge, owns).merge(pair, want));
        if (!merge.changed().isEmpty()) {
            changes.add(new Change(Change.Kind.CHANGE, id, merge.changed()));
        }
    }

    private void add(Wanted of, Mapping resources, ResourceList list) {
        SourceWriter writer = writer(of);
        List<Pair> all = of.resources().pairs();
        List<String> ids = all.stream().map(pair -> pair.key().text()).toList();
        for (Pair pair : all) {
            String id = pair.key().text();
            if (resources.pair(id) == null) {
                list.add(of.service(), ids, id, writer.pair(pair, layout.width()));
                expected.put(id, SourceModel.of(pair.value()));
                changes.add(new Change(Change.Kind.ADD, id, List.of()));
            }
        }
    }

    private SourceWriter writer(Wanted of) {
        return new SourceWriter(of.from(), layout);
    }

    /** CloudFormation quotas, "Resources". */
    private void checkCount(Position at) throws Mistake {
        int count = ResourceCount.of(expected.values());
        if (count > MAX_RESOURCES) {
            throw new Mistake(
                    at,
                    "the stack would have " + count + " resources, counting those that SAM makes of one; CloudFormation"
                            + " takes at most " + MAX_RESOURCES
                            + ": deploy some of the services from a template of their own");
        }
    }

    private void verify(String edited) throws Mistake {
        Map<String, Object> all = new LinkedHashMap<>(sections);
        all.put(RESOURCES, expected);
        Map<String, Object> map = new LinkedHashMap<>();
        if (SourceReader.read(edited).root() instanceof Mapping result) {
            for (Pair pair : result.pairs()) {
                Object value = SourceModel.of(pair.value());
                boolean within = pair.key().text().equals(RESOURCES) && value instanceof SourceModel.Anchored;
                map.put(pair.key().text(), within ? ((SourceModel.Anchored) value).value() : value);
            }
        }
        Set<String> different = new HashSet<>();
        all.forEach((key, value) -> {
            if (!value.equals(map.get(key))) {
                different.add(key);
            }
        });
        if (!different.isEmpty() || map.size() != all.size()) {
            different.remove(RESOURCES);
            if (map.get(RESOURCES) instanceof Map<?, ?> resources) {
                expected.forEach((id, resource) -> {
                    if (!resource.equals(resources.get(id))) {
                        different.add(id);
                    }
                });
            }
            throw new Mistake(
                    Position.START,
                    "editing the template would not give what sync wants, at " + different
                            + "; nothing is written: write these parts in plain block style, and report this");
        }
    }
}
