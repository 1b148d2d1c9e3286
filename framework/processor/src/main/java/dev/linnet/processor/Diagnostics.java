package dev.linnet.processor;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Messager;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.tools.Diagnostic.Kind;
import org.jspecify.annotations.Nullable;

/** The mistakes found in one round: gathered as values, reported all at once, each at the element that made it. */
final class Diagnostics {

    private record Entry(
            Kind kind,
            Element at,
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value,
            String message) {}

    private final List<Entry> entries = new ArrayList<>();
    private final List<Entry> warnings = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    /** Notes a mistake; the same one at the same element counts once. */
    void error(Diagnostic diagnostic, Element at, Object... arguments) {
        errorAt(null, diagnostic, at, arguments);
    }

    /** Notes a mistake at an annotation of an element. */
    void errorAt(@Nullable AnnotationMirror annotation, Diagnostic diagnostic, Element at, Object... arguments) {
        errorAt(annotation, null, diagnostic, at, arguments);
    }

    /** Notes a mistake at a value in an annotation of an element. */
    void errorAt(
            @Nullable AnnotationMirror annotation,
            @Nullable AnnotationValue value,
            Diagnostic diagnostic,
            Element at,
            Object... arguments) {
        String message = diagnostic.message(arguments);
        if (seen.add(System.identityHashCode(at) + message)) {
            entries.add(new Entry(Kind.ERROR, at, annotation, value, message));
        }
    }

    /** Notes what may be meant so: it is said, and nothing is kept from being written. */
    void warning(Diagnostic diagnostic, Element at, Object... arguments) {
        String message = diagnostic.message(arguments);
        if (seen.add(System.identityHashCode(at) + message)) {
            warnings.add(new Entry(Kind.WARNING, at, null, null, message));
        }
    }

    boolean isEmpty() {
        return entries.isEmpty();
    }

    /** How many mistakes were noted so far: to see whether a step added one. */
    int count() {
        return entries.size();
    }

    void report(Messager messager) {
        for (Entry entry : entries) {
            messager.printMessage(entry.kind(), entry.message(), entry.at(), entry.annotation(), entry.value());
        }
        for (Entry entry : warnings) {
            messager.printMessage(entry.kind(), entry.message(), entry.at(), entry.annotation(), entry.value());
        }
        entries.clear();
        warnings.clear();
    }
}
