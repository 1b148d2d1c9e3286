package dev.linnet.processor;

import dev.linnet.processor.JsonFlaw.Way;
import dev.linnet.processor.JsonShape.Affixes;
import dev.linnet.processor.JsonShape.Input;
import dev.linnet.processor.JsonShape.Output;
import dev.linnet.processor.JsonShape.Unwrapped;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/** {@code @JsonUnwrapped}: an object whose properties stand among those of the object that has it. */
final class JsonUnwrapping {

    private static final String UNWRAPPED = JsonAnnotations.JACKSON + "JsonUnwrapped";

    private final JsonShapes shapes;
    private final Set<String> open = new HashSet<>();

    JsonUnwrapping(JsonShapes shapes) {
        this.shapes = shapes;
    }

    /** Says that the properties of a type are being looked for, until {@link #close}. */
    void open(DeclaredType type) {
        open.add(CodecNames.key(type));
    }

    void close(DeclaredType type) {
        open.remove(CodecNames.key(type));
    }

    boolean isUnwrapped(Map<String, AnnotationMirror> annotations) {
        AnnotationMirror unwrapped = annotations.get(UNWRAPPED);
        return unwrapped != null
                && shapes.annotations.value(unwrapped, "enabled").equals(true);
    }

    /** What is read into the unwrapped object, under the names that prefix and suffix make. */
    @Nullable
    Unwrapped inputs(
            TypeElement owner,
            String java,
            TypeMirror type,
            Element at,
            Map<String, AnnotationMirror> annotations,
            List<JsonFlaw> flaws) {
        JsonShape.Properties inner = inner(owner, java, type, at, flaws);
        return inner == null
                ? null
                : new Unwrapped(
                        inner.type(),
                        inner.creation(),
                        renamed(inner.inputs(), java, affixes(annotations)),
                        affixes(annotations));
    }

    private static List<Input> renamed(List<Input> inputs, String java, Affixes affixes) {
        List<Input> renamed = new ArrayList<>();
        for (Input input : inputs) {
            Unwrapped deeper = input.unwrapped();
            String own = java
                    + Character.toUpperCase(input.java().charAt(0))
                    + input.java().substring(1);
            renamed.add(new Input(
                    input.names().stream().map(affixes::named).toList(),
                    own,
                    input.type(),
                    input.required(),
                    input.format(),
                    input.at(),
                    deeper == null
                            ? null
                            : new Unwrapped(
                                    deeper.type(),
                                    deeper.creation(),
                                    renamed(deeper.inputs(), java, affixes),
                                    deeper.affixes())));
        }
        return List.copyOf(renamed);
    }

    /** What is written of the unwrapped object: nothing where it is null. */
    List<Output> outputs(
            TypeElement owner,
            String java,
            String accessor,
            TypeMirror type,
            Element at,
            Map<String, AnnotationMirror> annotations,
            List<JsonFlaw> flaws) {
        JsonShape.Properties inner = inner(owner, java, type, at, flaws);
        Affixes affixes = affixes(annotations);
        List<Output> outputs = new ArrayList<>();
        for (Output output : inner == null ? List.<Output>of() : inner.outputs()) {
            List<String> guards = new ArrayList<>(List.of(accessor));
            output.guards().forEach(guard -> guards.add(accessor + "." + guard));
            outputs.add(new Output(
                    affixes.named(output.name()),
                    accessor + "." + output.accessor(),
                    List.copyOf(guards),
                    output.type(),
                    output.include(),
                    output.required(),
                    output.format(),
                    output.at()));
        }
        return outputs;
    }

    private Affixes affixes(Map<String, AnnotationMirror> annotations) {
        AnnotationMirror unwrapped = annotations.get(UNWRAPPED);
        return unwrapped == null
                ? new Affixes("", "")
                : new Affixes(
                        shapes.annotations.text(unwrapped, "prefix"), shapes.annotations.text(unwrapped, "suffix"));
    }

    private JsonShape.@Nullable Properties inner(
            TypeElement owner, String java, TypeMirror type, Element at, List<JsonFlaw> flaws) {
        if (open.contains(CodecNames.key(type))) {
            flaws.add(flaw(owner, java, at, Mirrors.shown(type) + " contains itself", "take it off"));
            return null;
        }
        JsonShapes.Found found = shapes.find(type);
        if (found.shape() instanceof JsonShape.Properties inner && inner.tag() == null) {
            found.flaws().stream().filter(flaw -> !flaws.contains(flaw)).forEach(flaws::add);
            return inner;
        }
        if (!(found.shape() instanceof JsonShape.Nothing)) {
            String fix =
                    "take it off, or declare a record; what is a list, a map, optional or sealed has no fixed properties";
            flaws.add(flaw(owner, java, at, Mirrors.shown(type) + " is no object of known properties", fix));
        }
        return null;
    }

    private static JsonFlaw flaw(TypeElement owner, String java, Element at, String why, String fix) {
        return JsonFlaw.of(Way.BOTH, Diagnostic.JSON_UNWRAPPED, at, owner.getSimpleName() + "." + java, why, fix);
    }
}
