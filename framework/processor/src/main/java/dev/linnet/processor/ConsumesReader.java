package dev.linnet.processor;

import dev.linnet.processor.ServiceModel.ParameterModel;
import dev.linnet.processor.ServiceModel.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;

/** Reads {@code @Consumes}: the media types of a handler's body. */
final class ConsumesReader {

    private final Elements elements;
    private final Diagnostics diagnostics;

    ConsumesReader(Elements elements, Diagnostics diagnostics) {
        this.elements = elements;
        this.diagnostics = diagnostics;
    }

    /** The media types in lower case; empty when unsaid. */
    List<String> read(ExecutableElement method, List<ParameterModel> bound) {
        AnnotationMirror mirror = Mirrors.find(method, "dev.linnet.Consumes");
        if (mirror == null) {
            return List.of();
        }
        List<String> ranges = new ArrayList<>();
        for (String range : Mirrors.texts(elements, mirror, "value")) {
            if (!MediaTypes.isRange(range)) {
                error(
                        mirror,
                        method,
                        "'" + range + "' is no media type",
                        "write it without parameters: \"text/csv\" or \"image/*\"");
            }
            ranges.add(range.toLowerCase(Locale.ROOT));
        }
        if (ranges.isEmpty()) {
            error(mirror, method, "it names no media type", "name one, or take it out");
        }
        if (bound.stream().flatMap(p -> p.flat().stream()).anyMatch(ParameterModel::inForm)) {
            error(mirror, method, "the handler takes a form, whose media types are known", "take it out");
        } else if (bound.stream().noneMatch(p -> p.source() == Source.BODY || p.source() == Source.REQUEST)) {
            error(mirror, method, "the handler takes no body", "add a parameter with @Body, or take it out");
        }
        for (ParameterModel parameter : bound) {
            boolean json = parameter.source() == Source.BODY && !BodyWriter.isRaw(parameter);
            if (json && !ranges.stream().allMatch(MediaTypes::isJson)) {
                error(
                        mirror,
                        method,
                        "'" + parameter.name() + "' is read as JSON",
                        "name application/json or a type that ends with +json, or take String, byte[] or InputStream");
            }
        }
        return List.copyOf(ranges);
    }

    private void error(AnnotationMirror mirror, ExecutableElement method, String found, String fix) {
        diagnostics.errorAt(mirror, Diagnostic.CONSUMES, method, found, fix);
    }
}
