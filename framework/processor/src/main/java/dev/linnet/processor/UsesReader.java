package dev.linnet.processor;

import static dev.linnet.processor.Diagnostic.*;
import static dev.linnet.processor.JsonTree.object;

import dev.linnet.Uses;
import dev.linnet.internal.UsedName;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Uses} of a {@code @Service} class, and says what is wrong with it. */
final class UsesReader {

    static final String USES = "dev.linnet.Uses";

    private final Elements elements;
    private final Diagnostics diagnostics;
    private final TypeElement type;
    private final AnnotationMirror uses;

    private UsesReader(Elements elements, Diagnostics diagnostics, TypeElement type, AnnotationMirror uses) {
        this.elements = elements;
        this.diagnostics = diagnostics;
        this.type = type;
        this.uses = uses;
    }

    /** What a class of a service uses; nothing without the annotation. */
    static UsesModel read(Elements elements, Diagnostics diagnostics, TypeElement type, String service) {
        AnnotationMirror uses = Mirrors.find(type, USES);
        return uses == null || !Mirrors.isComplete(elements, uses)
                ? UsesModel.none()
                : new UsesReader(elements, diagnostics, type, uses).read(service);
    }

    private UsesModel read(String service) {
        return new UsesModel(
                tables(),
                buckets(),
                queues(),
                names(uses, "topics", UsedName.TOPIC),
                names(uses, "secrets", UsedName.SECRET),
                names(uses, "parameters", UsedName.PARAMETER),
                siblings(service));
    }

    private Map<String, UsesModel.Table> tables() {
        Map<String, UsesModel.Table> tables = new TreeMap<>();
        for (AnnotationMirror table : nested("tables")) {
            String name = name(table, "name", UsedName.TABLE);
            Set<String> actions = new TreeSet<>();
            for (AnnotationValue action : actions(table, "the table " + name, Uses.TableAction.GET_ITEM)) {
                add(actions, Uses.TableAction.valueOf(constant(action)).action(), action, " of the table " + name);
            }
            UsesModel.Table read =
                    new UsesModel.Table(actions, names(table, "indexes", UsedName.INDEX), key(table), sortKey(table));
            if (tables.put(name, read) != null) {
                error(USES_TWICE, Mirrors.member(elements, table, "name"), "the table " + name);
            }
        }
        return tables;
    }

    private @Nullable Object key(AnnotationMirror table) {
        return key(table, "key", "keyType");
    }

    private @Nullable Object sortKey(AnnotationMirror table) {
        Object sortKey = key(table, "sortKey", "sortKeyType");
        AnnotationValue at = Mirrors.member(elements, table, "sortKey");
        String name = Mirrors.text(elements, table, "name");
        if (sortKey != null && Mirrors.text(elements, table, "key").isEmpty()) {
            error(USES_KEY, at, name, "has a sortKey and no key", "write key = \"…\" too");
        } else if (sortKey != null && at.getValue().equals(Mirrors.text(elements, table, "key"))) {
            error(USES_KEY, at, name, "has the same attribute as key and sortKey", "take another, or one of them out");
        }
        return sortKey;
    }

    /** As {@code code.json} has it. */
    private @Nullable Object key(AnnotationMirror table, String member, String typeMember) {
        String attribute = Mirrors.text(elements, table, member);
        AnnotationValue keyType = Mirrors.member(elements, table, typeMember);
        if (attribute.isEmpty()) {
            if (table.getElementValues().containsValue(keyType)) {
                error(
                        USES_KEY,
                        keyType,
                        Mirrors.text(elements, table, "name"),
                        "has a " + typeMember + " and no " + member,
                        "write " + member + " = \"…\" too");
            }
            return null;
        }
        name(table, member, UsedName.ATTRIBUTE);
        String type = constant(keyType);
        return type.equals(Uses.KeyType.S.name()) ? attribute : object("name", attribute, "type", type);
    }

    private Map<String, String> buckets() {
        Map<String, String> buckets = new TreeMap<>();
        for (AnnotationMirror bucket : nested("buckets")) {
            String prefix = name(bucket, "prefix", UsedName.BUCKET);
            String access = constant(Mirrors.member(elements, bucket, "access"));
            if (buckets.put(prefix, Uses.Access.valueOf(access).text()) != null) {
                error(USES_TWICE, Mirrors.member(elements, bucket, "prefix"), "the bucket " + prefix);
            }
        }
        return buckets;
    }

    private Map<String, Set<String>> queues() {
        Map<String, Set<String>> queues = new TreeMap<>();
        for (AnnotationMirror queue : nested("queues")) {
            String name = name(queue, "name", UsedName.QUEUE);
            Set<String> actions = new TreeSet<>();
            for (AnnotationValue action : actions(queue, "the queue " + name, Uses.QueueAction.SEND_MESSAGE)) {
                add(actions, Uses.QueueAction.valueOf(constant(action)).action(), action, " of the queue " + name);
            }
            if (queues.put(name, actions) != null) {
                error(USES_TWICE, Mirrors.member(elements, queue, "name"), "the queue " + name);
            }
        }
        return queues;
    }

    private Set<String> siblings(String service) {
        for (AnnotationValue value : Mirrors.items(elements, uses, "services")) {
            if (value.getValue().equals(service)) {
                error(USES_SELF, value, service);
            }
        }
        return names(uses, "services", UsedName.SERVICE);
    }

    private List<AnnotationValue> actions(AnnotationMirror of, String shown, Enum<?> example) {
        List<AnnotationValue> actions = Mirrors.items(elements, of, "actions");
        if (actions.isEmpty()) {
            error(USES_NO_ACTION, Mirrors.member(elements, of, "actions"), shown, example.name());
        }
        return actions;
    }

    private Set<String> names(AnnotationMirror in, String member, UsedName kind) {
        Set<String> names = new TreeSet<>();
        for (AnnotationValue value : Mirrors.items(elements, in, member)) {
            check(value, kind);
            add(names, (String) value.getValue(), value, " of the " + member);
        }
        return names;
    }

    private void add(Set<String> all, String each, AnnotationValue at, String of) {
        if (!all.add(each)) {
            error(USES_TWICE, at, each + of);
        }
    }

    private String name(AnnotationMirror in, String member, UsedName kind) {
        AnnotationValue value = Mirrors.member(elements, in, member);
        check(value, kind);
        return (String) value.getValue();
    }

    private void check(AnnotationValue name, UsedName kind) {
        if (!kind.pattern().matcher((String) name.getValue()).matches()) {
            error(USES_NAME, name, name.getValue(), kind.kind(), kind.rule());
        }
    }

    private List<AnnotationMirror> nested(String member) {
        return Mirrors.items(elements, uses, member).stream()
                .map(value -> (AnnotationMirror) value.getValue())
                .toList();
    }

    private static String constant(AnnotationValue value) {
        return ((VariableElement) value.getValue()).getSimpleName().toString();
    }

    private void error(Diagnostic diagnostic, AnnotationValue at, Object... arguments) {
        diagnostics.errorAt(uses, at, diagnostic, type, arguments);
    }
}
