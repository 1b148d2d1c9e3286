package dev.linnet.processor;

import dev.linnet.processor.ServiceModel.ParameterModel;
import dev.linnet.processor.ServiceModel.Source;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads {@code @Training}: what the image's training is to know of a handler. */
final class TrainingReader {

    /** The annotation. */
    static final String TRAINING = "dev.linnet.Training";

    private final Elements elements;
    private final Diagnostics diagnostics;

    TrainingReader(Elements elements, Diagnostics diagnostics) {
        this.elements = elements;
        this.diagnostics = diagnostics;
    }

    /** As it stands in part files and descriptions: {@code false}, or an object with the examples; null when unsaid. */
    @Nullable
    Object read(ExecutableElement method, List<ParameterModel> bound) {
        AnnotationMirror mirror = Mirrors.find(method, TRAINING);
        if (mirror == null) {
            return null;
        }
        List<String> texts = Mirrors.texts(elements, mirror, "parameters");
        String body = Mirrors.text(elements, mirror, "body");
        if (!(Boolean) Mirrors.value(elements, mirror, "value")) {
            if (!texts.isEmpty() || !body.isEmpty()) {
                error(mirror, method, "false together with examples", "keep one of them");
            }
            return false;
        }
        Map<String, Object> examples = new LinkedHashMap<>();
        for (String text : texts) {
            example(mirror, method, bound, text, examples);
        }
        checkBody(mirror, method, bound, body);
        return JsonTree.object(
                "parameters", examples.isEmpty() ? null : examples, "body", body.isEmpty() ? null : body);
    }

    private void example(
            AnnotationMirror mirror,
            ExecutableElement method,
            List<ParameterModel> bound,
            String text,
            Map<String, Object> examples) {
        int equals = text.indexOf('=');
        if (equals < 1) {
            error(mirror, method, "'" + text + "' has no name", "write it as \"name=value\"");
            return;
        }
        String name = text.substring(0, equals);
        String value = text.substring(equals + 1);
        List<ParameterModel> flat =
                bound.stream().flatMap(p -> p.flat().stream()).toList();
        Optional<ParameterModel> parameter = flat.stream()
                .filter(p -> isText(p.source()) && p.name().equals(name))
                .findFirst();
        if (parameter.isEmpty()) {
            List<String> names = flat.stream()
                    .filter(p -> isText(p.source()))
                    .map(ParameterModel::name)
                    .toList();
            error(
                    mirror,
                    method,
                    "the handler has no parameter '" + name + "'",
                    names.isEmpty() ? "take it out" : "write the name that requests have: one of " + names);
            return;
        }
        String refused = Scalars.refuses(parameter.get().value(), value);
        if (refused != null) {
            error(mirror, method, "the example '" + value + "' of '" + name + "' is not " + refused, "correct it");
        } else if (examples.put(name, value) != null) {
            error(mirror, method, "'" + name + "' is there twice", "keep one of them");
        }
    }

    private void checkBody(AnnotationMirror mirror, ExecutableElement method, List<ParameterModel> bound, String body) {
        if (body.isEmpty()) {
            return;
        }
        Optional<ParameterModel> parameter =
                bound.stream().filter(p -> p.source() == Source.BODY).findFirst();
        if (parameter.isEmpty()) {
            error(mirror, method, "the handler takes no body", "take it out");
            return;
        }
        if (BodyWriter.isRaw(parameter.get())) {
            return;
        }
        try (JsonParser in = new JsonFactory().createParser(ObjectReadContext.empty(), body)) {
            in.nextToken();
            in.skipChildren();
            if (in.nextToken() != null) {
                error(mirror, method, "the body has more than one JSON value", "keep one of them");
            }
        } catch (JacksonException e) {
            error(mirror, method, "the body is not JSON: " + e.getOriginalMessage(), "correct it");
        }
    }

    private static boolean isText(Source source) {
        return switch (source) {
            case PATH, QUERY, HEADER, COOKIE, FORM -> true;
            case PART, BODY, REQUEST, CONTEXT, EVENT, ATTRIBUTE -> false;
        };
    }

    private void error(AnnotationMirror mirror, ExecutableElement method, String found, String fix) {
        diagnostics.errorAt(mirror, Diagnostic.TRAINING, method, found, fix);
    }
}
