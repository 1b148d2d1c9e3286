package dev.linnet.processor;

import static dev.linnet.processor.Diagnostic.RESULT_PRODUCES;

import dev.linnet.processor.ServiceModel.Form;
import dev.linnet.processor.ServiceModel.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Produces}, and says what does not fit the handler. */
final class ProducesReader {

    static final String PRODUCES = "dev.linnet.Produces";

    private static final Pattern CHARSET = Pattern.compile("(?i).*;\\s*charset=\"?([^\";\\s]+).*");

    private final Elements elements;
    private final Diagnostics diagnostics;

    ProducesReader(Elements elements, Diagnostics diagnostics) {
        this.elements = elements;
        this.diagnostics = diagnostics;
    }

    /** Whether a handler has the annotation. */
    static boolean isOn(ExecutableElement handler) {
        return Mirrors.has(handler, PRODUCES);
    }

    /**
     * The media types, text with its charset; empty without the annotation.
     *
     * @param body what is sent: the type of the result or of what is in it
     * @param asks whether the handler sees the request
     */
    List<String> read(
            ExecutableElement handler,
            Outcome outcome,
            @Nullable Form form,
            TypeMirror body,
            boolean asks,
            String shown) {
        AnnotationMirror mirror = Mirrors.find(handler, PRODUCES);
        if (mirror == null) {
            return List.of();
        }
        List<String> named = Mirrors.texts(elements, mirror, "value");
        if (named.isEmpty()) {
            error(mirror, handler, shown, "it names no media type", "write one: @Produces(\"text/csv\")");
        }
        if (outcome == Outcome.NOTHING) {
            error(mirror, handler, shown, "the handler returns nothing", "take it out, or return what is to be sent");
        }
        List<String> types = new ArrayList<>();
        for (String type : named) {
            if (!MediaTypes.isType(type)) {
                error(
                        mirror,
                        handler,
                        shown,
                        "'" + type + "' is no media type",
                        "write type/subtype, such as \"text/csv\"");
            } else if (types.contains(type)) {
                error(mirror, handler, shown, "'" + type + "' stands there twice", "write it once");
            } else if (form == Form.JSON && !MediaTypes.isJson(type)) {
                error(
                        mirror,
                        handler,
                        shown,
                        Mirrors.shown(body) + " is written as JSON, not as '" + type + "'",
                        "return String, byte[] or InputStream, which are sent as they are, or produce \"application/json\"");
            } else if (form == Form.TEXT && !isUtf8(type)) {
                error(
                        mirror,
                        handler,
                        shown,
                        "a String is sent as UTF-8, not as '" + type + "'",
                        "leave the charset out, or return byte[]");
            }
            types.add(form == Form.TEXT ? withCharset(type) : type);
        }
        if (types.size() > 1 && form != Form.JSON && !asks) {
            error(
                    mirror,
                    handler,
                    shown,
                    "the handler cannot know which of its " + types.size() + " types is asked for",
                    "add the parameter 'Request request' and choose by request.preferred(\""
                            + String.join("\", \"", named) + "\")");
        }
        return List.copyOf(types);
    }

    private void error(AnnotationMirror mirror, ExecutableElement handler, String shown, String found, String fix) {
        diagnostics.errorAt(mirror, RESULT_PRODUCES, handler, shown, found, fix);
    }

    private static boolean isUtf8(String type) {
        var charset = CHARSET.matcher(type);
        return !charset.matches() || charset.group(1).equalsIgnoreCase("utf-8");
    }

    private static String withCharset(String type) {
        return MediaTypes.plain(type).startsWith("text/")
                        && !CHARSET.matcher(type).matches()
                ? type + "; charset=utf-8"
                : type;
    }
}
