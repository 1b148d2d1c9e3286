package dev.linnet.processor;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;

/**
 * The javac plug-in. Each round: reads the services whose types are all known, and the shared {@code @Json} types; checks
 * them; writes what is theirs. A service with types that another processor has yet to write waits for the next round. It
 * claims every annotation, so that those of other frameworks are seen.
 */
@SupportedAnnotationTypes("*")
public final class LinnetProcessor extends AbstractProcessor {

    private final Set<String> waiting = new TreeSet<>();
    private final Set<String> sources = new LinkedHashSet<>();
    private final Set<String> codecsWritten = new LinkedHashSet<>();
    private boolean first = true;

    /** Any: what is read of the sources is the same in all versions from 21 on. */
    @Override
    public SourceVersion getSupportedSourceVersion() {
        return SourceVersion.latest();
    }

    /** Does one round's work; claims nothing, so that Dagger sees its annotations. */
    @Override
    public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
        if (round.processingOver()) {
            return false; // types still unknown are javac's to report, at each use
        }
        Diagnostics diagnostics = new Diagnostics();
        if (first) {
            first = false;
            lookAtSources(round, diagnostics);
        }
        Round work = new Round(processingEnv, diagnostics, codecsWritten);
        services(round).forEach((name, classes) -> {
            if (classes.stream().anyMatch(this::hasUnknownTypes)) {
                classes.forEach(type -> waiting.add(type.getQualifiedName().toString()));
            } else {
                work.service(name, classes, sources);
            }
        });
        work.shared(annotated(round, "dev.linnet.Json"));
        work.tests(annotated(round, TestReader.TEST));
        try {
            work.write();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        diagnostics.report(processingEnv.getMessager());
        return false;
    }

    private void lookAtSources(RoundEnvironment round, Diagnostics diagnostics) {
        ForeignAnnotations foreign = new ForeignAnnotations(diagnostics);
        for (Element root : round.getRootElements()) {
            foreign.check(root);
            StrayHandlers.check(root, diagnostics);
            if (root instanceof TypeElement type) {
                StrayFilters.check(processingEnv, type, diagnostics);
                sources.add(type.getQualifiedName().toString());
            }
        }
    }

    /** The classes of each service: the round's, and those that waited. */
    private Map<String, List<TypeElement>> services(RoundEnvironment round) {
        Map<String, TypeElement> types = new TreeMap<>();
        annotated(round, ServiceReader.SERVICE)
                .forEach(type -> types.put(type.getQualifiedName().toString(), type));
        for (String name : waiting) {
            types.put(name, processingEnv.getElementUtils().getTypeElement(name));
        }
        waiting.clear();
        Map<String, List<TypeElement>> services = new TreeMap<>();
        for (TypeElement type : types.values()) {
            String name = ServiceReader.nameOf(processingEnv.getElementUtils(), type);
            services.computeIfAbsent(name, n -> new ArrayList<>()).add(type);
        }
        return services;
    }

    private Collection<TypeElement> annotated(RoundEnvironment round, String annotation) {
        TypeElement type = processingEnv.getElementUtils().getTypeElement(annotation);
        return type == null ? List.of() : ElementFilter.typesIn(round.getElementsAnnotatedWith(type));
    }

    private boolean hasUnknownTypes(TypeElement type) {
        return hasUnknownTypes(type, new HashSet<>());
    }

    /** @param seen the classes that were looked at: filters may name each other */
    private boolean hasUnknownTypes(TypeElement type, Set<TypeElement> seen) {
        if (!seen.add(type)) {
            return false;
        }
        if (isUnknown(type.getSuperclass())
                || hasUnknownAnnotation(type)
                || ServiceReader.hasUnknownModule(type)
                || hasUnknownFilters(type, seen)) {
            return true;
        }
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof ExecutableElement method
                    && (isUnknown(method.getReturnType())
                            || hasUnknownAnnotation(method)
                            || hasUnknownFilters(method, seen)
                            || method.getParameters().stream()
                                    .anyMatch(p -> isUnknown(p.asType()) || hasUnknownAnnotation(p)))) {
                return true;
            }
        }
        return type.getSuperclass() instanceof DeclaredType parent
                && hasUnknownTypes((TypeElement) parent.asElement(), seen);
    }

    /** Whether {@code @Filters} names a class that does not exist, or not yet, or has a filter of which that is to be said. */
    private boolean hasUnknownFilters(Element element, Set<TypeElement> seen) {
        FilterClasses classes = new FilterClasses(processingEnv.getElementUtils());
        return FilterClasses.mirrors(element).stream().anyMatch(mirror -> Mirrors.namesUnknownClass(mirror, "value"))
                || classes.named(element).stream().anyMatch(type -> hasUnknownTypes(type, seen));
    }

    /** An annotation without its import could be one of ours: what it is decides what the element means. */
    private boolean hasUnknownAnnotation(Element element) {
        return element.getAnnotationMirrors().stream().anyMatch(mirror -> isUnknown(mirror.getAnnotationType()));
    }

    private boolean isUnknown(TypeMirror type) {
        return JsonPending.hasUnknownTypes(processingEnv.getElementUtils(), type);
    }
}
