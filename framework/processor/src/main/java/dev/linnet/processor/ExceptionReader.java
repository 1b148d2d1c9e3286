package dev.linnet.processor;

import static dev.linnet.processor.Diagnostic.*;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads how exceptions are answered: mappers, and the exceptions that {@code @ProblemType} puts into words. */
final class ExceptionReader {

    static final String PROBLEM_TYPE = "dev.linnet.ProblemType";

    private final Elements elements;
    private final Types types;
    private final Diagnostics diagnostics;
    private final String packageName;

    /** @param packageName where the code is written that names the exceptions */
    ExceptionReader(Elements elements, Types types, Diagnostics diagnostics, String packageName) {
        this.elements = elements;
        this.types = types;
        this.diagnostics = diagnostics;
        this.packageName = packageName;
    }

    /** The mappers of a class, without those that have a mistake; those of form are reported by {@link FilterReader}. */
    List<ExceptionModel.Mapper> mappers(TypeElement owner) {
        List<ExceptionModel.Mapper> mappers = new ArrayList<>();
        for (ExecutableElement method : Methods.of(elements, owner)) {
            ExecutableElement declared = Methods.declared(
                    elements, owner, method, m -> !FilterClasses.roles(m).isEmpty());
            if (Mirrors.has(declared, FilterClasses.MAPPER)
                    && Methods.flaw(method).isEmpty()) {
                mapper(owner, method).ifPresent(mappers::add);
            }
        }
        return mappers;
    }

    private Optional<ExceptionModel.Mapper> mapper(TypeElement owner, ExecutableElement method) {
        String shown = owner.getSimpleName() + "." + method.getSimpleName();
        List<String> arguments = new ArrayList<>();
        TypeElement exception = null;
        for (VariableElement parameter : method.getParameters()) {
            if (Mirrors.qualified(parameter.asType()).equals("dev.linnet.Request")) {
                arguments.add("request");
            } else if (exception == null && isThrowable(parameter.asType())) {
                exception = (TypeElement) ((DeclaredType) parameter.asType()).asElement();
                arguments.add("failure");
            } else {
                diagnostics.error(MAPPER_SIGNATURE, parameter, shown, "takes " + Mirrors.shown(parameter.asType()));
                return Optional.empty();
            }
        }
        String result = Mirrors.qualified(method.getReturnType());
        boolean problem = result.equals("dev.linnet.Problem");
        if (exception == null || !problem && !result.equals("dev.linnet.Response")) {
            diagnostics.error(
                    MAPPER_SIGNATURE,
                    method,
                    shown,
                    exception == null ? "takes no exception" : "returns " + Mirrors.shown(method.getReturnType()));
            return Optional.empty();
        }
        if (!Access.allows(elements, exception, packageName)) {
            diagnostics.error(
                    NOT_ACCESSIBLE,
                    method,
                    "the exception " + exception.getSimpleName(),
                    Access.shown(exception),
                    packageName,
                    "visible there");
            return Optional.empty();
        }
        return Optional.of(new ExceptionModel.Mapper(exception, owner, method, List.copyOf(arguments), problem));
    }

    /** The exceptions with {@code @ProblemType} that the code of a package can name: all in it, nested ones too. */
    List<ExceptionModel.Declared> declaredIn(Element scope) {
        Map<String, ExceptionModel.Declared> found = new TreeMap<>();
        collect(scope, found);
        return List.copyOf(found.values());
    }

    private void collect(Element scope, Map<String, ExceptionModel.Declared> into) {
        for (TypeElement type : ElementFilter.typesIn(scope.getEnclosedElements())) {
            if (Mirrors.has(type, PROBLEM_TYPE)) {
                nearest(type).ifPresent(d -> into.put(type.getQualifiedName().toString(), d));
            }
            collect(type, into);
        }
    }

    /** What {@code @ProblemType} says of an exception: its own or that of the nearest superclass. */
    Optional<ExceptionModel.Declared> nearest(TypeElement exception) {
        for (TypeElement at = exception; at != null; at = Methods.superclass(at)) {
            AnnotationMirror mirror = Mirrors.find(at, PROBLEM_TYPE);
            if (mirror != null) {
                return isThrowable(at.asType()) && Access.allows(elements, at, packageName)
                        ? Optional.of(declared(at, mirror))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether an exception or a superclass has {@code @ProblemType}, be it one that the code cannot name. */
    boolean isDeclared(TypeElement exception) {
        for (TypeElement at = exception; at != null; at = Methods.superclass(at)) {
            if (Mirrors.has(at, PROBLEM_TYPE)) {
                return true;
            }
        }
        return false;
    }

    private ExceptionModel.Declared declared(TypeElement type, AnnotationMirror mirror) {
        return new ExceptionModel.Declared(
                type,
                (Integer) Mirrors.value(elements, mirror, "status"),
                Mirrors.text(elements, mirror, "title"),
                Mirrors.text(elements, mirror, "type"));
    }

    private boolean isThrowable(@Nullable TypeMirror type) {
        return type instanceof DeclaredType
                && types.isSubtype(
                        type, elements.getTypeElement("java.lang.Throwable").asType());
    }

    /** Checks the {@code @ProblemType} of a class that is being compiled. */
    static void check(Elements elements, Types types, TypeElement type, Diagnostics diagnostics) {
        AnnotationMirror mirror = Mirrors.find(type, PROBLEM_TYPE);
        if (mirror == null) {
            return;
        }
        int status = (Integer) Mirrors.value(elements, mirror, "status");
        if (status < 400 || status > 599) {
            diagnostics.errorAt(
                    mirror, PROBLEM_TYPE_VALUES, type, type.getSimpleName(), "the status " + status, "use 400 to 599");
        }
        if (!new ExceptionReader(elements, types, diagnostics, "").isThrowable(type.asType())) {
            diagnostics.errorAt(
                    mirror,
                    PROBLEM_TYPE_VALUES,
                    type,
                    type.getSimpleName(),
                    "no exception",
                    "write it on a class that extends RuntimeException or Exception");
        }
        String uri = Mirrors.text(elements, mirror, "type");
        try {
            java.net.URI.create(uri);
        } catch (IllegalArgumentException e) {
            diagnostics.errorAt(
                    mirror,
                    PROBLEM_TYPE_VALUES,
                    type,
                    type.getSimpleName(),
                    "the type '" + uri + "', which is no URI",
                    "write a URI of yours, best of a page that explains the problem, or leave it out");
        }
    }
}
