package dev.linnet.processor;

import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;

/**
 * Handlers in classes without {@code @Service}: they would never be called. Contracts and superclasses may have them. And
 * {@code @Training} and what is said of answers on what is no handler, {@code @Uses} on what is no service.
 */
final class StrayHandlers {

    private StrayHandlers() {}

    static void check(Element type, Diagnostics diagnostics) {
        boolean stray = type.getKind() == ElementKind.CLASS
                && !type.getModifiers().contains(Modifier.ABSTRACT)
                && !Mirrors.has(type, ServiceReader.SERVICE);
        AnnotationMirror cors = Mirrors.find(type, CorsReader.CORS);
        if (cors != null && !Mirrors.has(type, ServiceReader.SERVICE)) {
            diagnostics.errorAt(
                    cors,
                    Diagnostic.SERVICE_CORS,
                    type,
                    type.getSimpleName() + " has no @Service",
                    "write it on the @Service class whose routes it is for");
        }
        AnnotationMirror uses = Mirrors.find(type, UsesReader.USES);
        if (uses != null && !Mirrors.has(type, ServiceReader.SERVICE)) {
            diagnostics.errorAt(uses, Diagnostic.USES_NOWHERE, type, type.getSimpleName());
        }
        for (Element member : type.getEnclosedElements()) {
            if (member instanceof TypeElement) {
                check(member, diagnostics);
            } else if (member instanceof ExecutableElement method) {
                checkTraining(method, diagnostics);
                checkAnswer(type, method, diagnostics);
                if (stray) {
                    checkHandler(type, method, diagnostics);
                }
            }
        }
    }

    private static void checkHandler(Element type, ExecutableElement method, Diagnostics diagnostics) {
        for (AnnotationMirror verb : EndpointReader.verbs(method)) {
            diagnostics.errorAt(
                    verb,
                    Diagnostic.HANDLER_OUTSIDE,
                    method,
                    verb.getAnnotationType().asElement().getSimpleName(),
                    type.getSimpleName() + "." + method.getSimpleName());
        }
    }

    private static void checkTraining(ExecutableElement method, Diagnostics diagnostics) {
        AnnotationMirror training = Mirrors.find(method, TrainingReader.TRAINING);
        if (training != null && EndpointReader.verbs(method).isEmpty()) {
            diagnostics.errorAt(
                    training,
                    Diagnostic.TRAINING,
                    method,
                    method.getSimpleName() + " is no handler",
                    "write it beside the @Get, @Post … of a handler");
        }
    }

    private static void checkAnswer(Element type, ExecutableElement method, Diagnostics diagnostics) {
        if (!EndpointReader.verbs(method).isEmpty()) {
            return;
        }
        String shown = type.getSimpleName() + "." + method.getSimpleName();
        String fix = "write it beside the @Get, @Post … of a handler";
        for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
            switch (Mirrors.name(mirror)) {
                case CorsReader.CORS ->
                    diagnostics.errorAt(mirror, Diagnostic.SERVICE_CORS, method, shown + " is no handler", fix);
                case ProducesReader.PRODUCES ->
                    diagnostics.errorAt(mirror, Diagnostic.RESULT_PRODUCES, method, shown, "it is no handler", fix);
                case CacheReader.CACHE_CONTROL ->
                    diagnostics.errorAt(mirror, Diagnostic.RESULT_CACHE, method, shown, "it is no handler", fix);
                default -> {}
            }
        }
    }
}
