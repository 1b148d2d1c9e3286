package dev.linnet.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Finds the classes that take part in requests: those that {@code @Filters} names, and services with filters of their own. */
final class FilterClasses {

    static final String FILTERS = "dev.linnet.Filters";
    static final String MAPPER = "dev.linnet.ExceptionMapper";
    private static final Set<String> FILTER_METHODS =
            Set.of("dev.linnet.Before", "dev.linnet.Around", "dev.linnet.After");

    private final Elements elements;

    FilterClasses(Elements elements) {
        this.elements = elements;
    }

    /** The annotations of a method that say when it is called: at most one, without a mistake. */
    static List<AnnotationMirror> roles(ExecutableElement method) {
        List<AnnotationMirror> roles = new ArrayList<>();
        for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
            String name = Mirrors.name(mirror);
            if (FILTER_METHODS.contains(name) || name.equals(MAPPER)) {
                roles.add(mirror);
            }
        }
        return roles;
    }

    /** Whether a class has a filter or a mapper, or inherits one. */
    static boolean takesPart(TypeElement type) {
        for (TypeElement at = type; at != null; at = Methods.superclass(at)) {
            if (ElementFilter.methodsIn(at.getEnclosedElements()).stream()
                    .anyMatch(method -> !roles(method).isEmpty())) {
                return true;
            }
        }
        return false;
    }

    /** The classes that {@code @Filters} names on an element: on itself, or on an annotation of it. */
    List<TypeElement> named(Element on) {
        Set<TypeElement> named = new LinkedHashSet<>();
        for (AnnotationMirror mirror : mirrors(on)) {
            named.addAll(Mirrors.classes(elements, mirror, "value"));
        }
        return List.copyOf(named);
    }

    /** The classes for every request of a service class: those named on it and on its superclasses, then the class itself. */
    List<TypeElement> ofService(TypeElement service) {
        Set<TypeElement> classes = new LinkedHashSet<>();
        for (TypeElement at = service; at != null; at = Methods.superclass(at)) {
            classes.addAll(named(at));
        }
        if (takesPart(service)) {
            classes.add(service);
        }
        return List.copyOf(classes);
    }

    /** The classes with filters and mappers that a function asks, sorted by name: each is made once. */
    List<TypeElement> owners(List<TypeElement> services) {
        Map<String, TypeElement> owners = new TreeMap<>();
        for (TypeElement service : services) {
            List<TypeElement> classes = new ArrayList<>(ofService(service));
            for (ExecutableElement method : Methods.of(elements, service)) {
                classes.addAll(named(Methods.declared(
                        elements, service, method, m -> !EndpointReader.verbs(m).isEmpty())));
            }
            classes.stream()
                    .filter(FilterClasses::takesPart)
                    .forEach(type -> owners.put(type.getQualifiedName().toString(), type));
        }
        return List.copyOf(owners.values());
    }

    /** The {@code @Filters} that hold for an element. */
    static List<AnnotationMirror> mirrors(Element on) {
        List<AnnotationMirror> found = new ArrayList<>();
        collect(on, found, new HashSet<>());
        return found;
    }

    private static void collect(Element on, List<AnnotationMirror> found, Set<Element> seen) {
        for (AnnotationMirror mirror : on.getAnnotationMirrors()) {
            Element annotation = mirror.getAnnotationType().asElement();
            if (Mirrors.name(mirror).equals(FILTERS)) {
                found.add(mirror);
            } else if (!Mirrors.name(mirror).startsWith("java.") && seen.add(annotation)) {
                collect(annotation, found, seen);
            }
        }
    }
}
