package dev.linnet.processor;

import java.util.HashSet;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/**
 * Filters and mappers that nothing would ever call: in a class that only its own package can name, and that nothing in it
 * does. What is public may be named by another module. And {@code @Filters} and {@code @ProblemType} where they do nothing.
 */
final class StrayFilters {

    private final Elements elements;
    private final Diagnostics diagnostics;
    private final Set<TypeElement> named = new HashSet<>();

    private StrayFilters(Elements elements, Diagnostics diagnostics) {
        this.elements = elements;
        this.diagnostics = diagnostics;
    }

    static void check(ProcessingEnvironment environment, TypeElement root, Diagnostics diagnostics) {
        new StrayFilters(environment.getElementUtils(), diagnostics).look(environment, root);
    }

    private void look(ProcessingEnvironment environment, TypeElement type) {
        ExceptionReader.check(environment.getElementUtils(), environment.getTypeUtils(), type, diagnostics);
        boolean serves =
                Mirrors.has(type, ServiceReader.SERVICE) || type.getModifiers().contains(Modifier.ABSTRACT);
        if (!serves && type.getKind() != ElementKind.ANNOTATION_TYPE) {
            nowhere(type, type.getSimpleName() + " is no @Service");
        }
        for (ExecutableElement method : ElementFilter.methodsIn(type.getEnclosedElements())) {
            if (EndpointReader.verbs(method).isEmpty()) {
                nowhere(method, method.getSimpleName() + " is no handler");
            }
            for (AnnotationMirror role : FilterClasses.roles(method)) {
                if (isStray(type)) {
                    diagnostics.errorAt(
                            role,
                            Diagnostic.FILTER_UNNAMED,
                            method,
                            role.getAnnotationType().asElement().getSimpleName(),
                            type.getSimpleName() + "." + method.getSimpleName(),
                            type.getSimpleName());
                }
            }
        }
        ElementFilter.typesIn(type.getEnclosedElements()).forEach(nested -> look(environment, nested));
    }

    /** Reports a {@code @Filters} on what no request reaches. */
    private void nowhere(Element element, String why) {
        AnnotationMirror mirror = Mirrors.find(element, FilterClasses.FILTERS);
        if (mirror != null) {
            diagnostics.errorAt(mirror, Diagnostic.FILTERS_NOWHERE, element, why);
        }
    }

    private boolean isStray(TypeElement type) {
        if (type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD
                || type.getModifiers().contains(Modifier.ABSTRACT)
                || Mirrors.has(type, ServiceReader.SERVICE)
                || Access.allows(elements, type, "")) {
            return false;
        }
        if (named.isEmpty()) {
            collect(elements.getPackageOf(type));
        }
        return named.stream().noneMatch(name -> isSubclass(name, type));
    }

    /** A superclass's filters are its subclasses'. */
    private static boolean isSubclass(TypeElement type, TypeElement of) {
        for (TypeElement at = type; at != null; at = Methods.superclass(at)) {
            if (at.equals(of)) {
                return true;
            }
        }
        return false;
    }

    private void collect(Element scope) {
        for (Element member : scope.getEnclosedElements()) {
            named.addAll(new FilterClasses(elements).named(member));
            if (member instanceof TypeElement type) {
                if (Mirrors.has(type, ServiceReader.SERVICE)) {
                    named.add(type);
                }
                collect(type);
            }
        }
    }
}
