package dev.linnet.processor;

import static dev.linnet.processor.Diagnostic.*;

import dev.linnet.processor.ServiceModel.ParameterModel;
import dev.linnet.processor.ServiceModel.Shape;
import dev.linnet.processor.ServiceModel.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.RecordComponentElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads a record whose components are parameters: each by its name, or as its own annotation says. */
final class RecordReader {

    private static final Map<String, Source> ANNOTATIONS = Map.of(
            "dev.linnet.Query", Source.QUERY,
            "dev.linnet.Header", Source.HEADER,
            "dev.linnet.Cookie", Source.COOKIE,
            "dev.linnet.Form", Source.FORM,
            "dev.linnet.Part", Source.PART);

    private final Elements elements;
    private final Types types;
    private final Diagnostics diagnostics;
    private final ValueReader values;

    RecordReader(Elements elements, Types types, Diagnostics diagnostics, ValueReader values) {
        this.elements = elements;
        this.types = types;
        this.diagnostics = diagnostics;
        this.values = values;
    }

    static boolean isRecord(TypeMirror type) {
        return type instanceof DeclaredType declared && declared.asElement().getKind() == ElementKind.RECORD;
    }

    /** Whether a component says where it comes from: the record is then no value of one text. */
    static boolean isAnnotated(DeclaredType record) {
        return ((TypeElement) record.asElement())
                .getRecordComponents().stream()
                        .anyMatch(component -> component.getAnnotationMirrors().stream()
                                .anyMatch(mirror -> ANNOTATIONS.containsKey(Mirrors.name(mirror))));
    }

    /** The record as a parameter; null after a mistake. */
    @Nullable
    ParameterModel read(Source source, Element at, DeclaredType type, AnnotationMirror mirror, String packageName) {
        String shown = Mirrors.shown(type);
        boolean named = !Mirrors.text(elements, mirror, "value").isEmpty()
                || !Mirrors.text(elements, mirror, "defaultValue").equals(dev.linnet.Service.NONE);
        if (named) {
            diagnostics.errorAt(
                    mirror,
                    PARAMETER_RECORD,
                    at,
                    shown,
                    "the annotation has a name or default",
                    "write it on a component: each component is a parameter");
            return null;
        }
        values.checkAccess(at, "the record " + shown, type.asElement(), packageName);
        List<ParameterModel> components = new ArrayList<>();
        int before = diagnostics.count();
        TypeElement element = (TypeElement) type.asElement();
        for (RecordComponentElement component : element.getRecordComponents()) {
            ExecutableType accessor = (ExecutableType) types.asMemberOf(type, component.getAccessor());
            ParameterModel model = component(source, at, component, accessor.getReturnType(), shown, packageName);
            if (model != null) {
                components.add(model);
            }
        }
        if (components.isEmpty() && diagnostics.count() == before) {
            diagnostics.error(PARAMETER_RECORD, at, shown, "it has no components", "give it one, or take it out");
        }
        return diagnostics.count() > before
                ? null
                : new ParameterModel(
                        source,
                        at.getSimpleName().toString(),
                        at,
                        type,
                        Shape.RECORD,
                        type,
                        null,
                        null,
                        List.copyOf(components));
    }

    private @Nullable ParameterModel component(
            Source group,
            Element at,
            RecordComponentElement component,
            TypeMirror type,
            String record,
            String packageName) {
        AnnotationMirror own = null;
        for (AnnotationMirror mirror : component.getAnnotationMirrors()) {
            if (ANNOTATIONS.containsKey(Mirrors.name(mirror))) {
                own = mirror;
            }
        }
        if (own != null && Mirrors.name(own).equals("dev.linnet.Part")) {
            return values.part(component, at, type, own);
        }
        if (RecordReader.isRecord(type) && values.isRecord(type, packageName)) {
            diagnostics.error(
                    PARAMETER_RECORD,
                    at,
                    record,
                    "its component '" + component.getSimpleName() + "' is a record too",
                    "put its components here, or give it a method 'static " + Mirrors.shown(type) + " of(String)'");
            return null;
        }
        Source source = own == null ? group : ANNOTATIONS.getOrDefault(Mirrors.name(own), group);
        String given = own == null ? "" : Mirrors.text(elements, own, "value");
        String name = given.isEmpty() ? ValueReader.ownName(source, component) : given;
        ParameterModel value = values.value(source, name, component, at, type, packageName);
        String defaultValue = own == null ? dev.linnet.Service.NONE : Mirrors.text(elements, own, "defaultValue");
        return value == null || own == null || defaultValue.equals(dev.linnet.Service.NONE)
                ? value
                : values.withDefault(value, component, own, defaultValue);
    }
}
