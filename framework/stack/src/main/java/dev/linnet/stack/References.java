package dev.linnet.stack;

import dev.linnet.stack.SourceNode.Alias;
import dev.linnet.stack.SourceNode.Call;
import dev.linnet.stack.SourceNode.Mapping;
import dev.linnet.stack.SourceNode.Pair;
import dev.linnet.stack.SourceNode.Scalar;
import dev.linnet.stack.SourceNode.Sequence;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds what refers to resources that are about to be removed, from what the edits leave. */
final class References {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{\\s*([A-Za-z0-9]+)[^}]*}");

    private final SourceText text;
    private final Mapping root;
    private final TextEdits edits;
    private final Set<String> names;
    private final Set<String> conditions = new HashSet<>();

    References(SourceText text, Mapping root, List<Pair> gone, TextEdits edits) {
        this.text = text;
        this.root = root;
        this.edits = edits;
        this.names = gone.stream().map(pair -> pair.key().text()).collect(Collectors.toSet());
    }

    /** Reports each reference from what stays: CloudFormation would refuse the template. */
    void check(List<Mistake> mistakes) {
        search(root, "", mistakes);
    }

    /** The conditions that something depends on. */
    Set<String> conditions() {
        search(root, "", new ArrayList<>());
        return conditions;
    }

    private void search(SourceNode node, String path, List<Mistake> mistakes) {
        Call call = Call.of(node);
        if (call != null) {
            called(call, path, mistakes);
        }
        switch (node) {
            case Mapping map -> {
                for (Pair pair : map.pairs()) {
                    if (!edits.replaces(pair.key().start())) {
                        String at =
                                path + (path.isEmpty() ? "" : ".") + pair.key().text();
                        if (pair.key().text().equals("DependsOn")) {
                            named(pair.value(), at, mistakes);
                        }
                        if (pair.key().text().equals("Condition") && pair.value() instanceof Scalar condition) {
                            conditions.add(condition.text());
                        }
                        search(pair.value(), at, mistakes);
                    }
                }
            }
            case Sequence list -> list.items().forEach(item -> search(item, path, mistakes));
            case Scalar scalar -> {
                // found by its call
            }
            case Alias alias -> {
                // found where its anchor is
            }
        }
    }

    private void called(Call call, String path, List<Mistake> mistakes) {
        SourceNode argument = call.argument() instanceof Sequence list
                        && !list.items().isEmpty()
                        && Set.of("GetAtt", "If", "Sub").contains(call.function())
                ? list.items().get(0)
                : call.argument();
        if (!(argument instanceof Scalar scalar) || edits.replaces(scalar.start())) {
            return;
        }
        switch (call.function()) {
            case "Ref" -> refer(scalar.text(), scalar, path, mistakes);
            case "If", "Condition" -> conditions.add(scalar.text());
            case "GetAtt" -> refer(scalar.text().split("\\.", -1)[0], scalar, path, mistakes);
            case "Sub" -> {
                Matcher variable = VARIABLE.matcher(scalar.text());
                while (variable.find()) {
                    refer(variable.group(1), scalar, path, mistakes);
                }
            }
            default -> {
                // names no resource
            }
        }
    }

    private void named(SourceNode value, String path, List<Mistake> mistakes) {
        if (value instanceof Scalar scalar) {
            refer(scalar.text(), scalar, path, mistakes);
        } else if (value instanceof Sequence list) {
            list.items().forEach(item -> named(item, path, mistakes));
        }
    }

    private void refer(String name, SourceNode at, String path, List<Mistake> mistakes) {
        if (names.contains(name)) {
            mistakes.add(new Mistake(
                    text.at(at.start()),
                    path + " refers to " + name + ", whose service or part is gone; take it out, then sync removes "
                            + name));
        }
    }
}
