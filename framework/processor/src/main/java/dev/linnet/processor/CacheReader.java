package dev.linnet.processor;

import static dev.linnet.processor.Diagnostic.RESULT_CACHE;

import dev.linnet.processor.ServiceModel.CacheModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads {@code @CacheControl}: the directives of responses that RFC 9111 §5.2.2, RFC 5861 and RFC 8246 name. */
final class CacheReader {

    static final String CACHE_CONTROL = "dev.linnet.CacheControl";
    private static final Set<String> PLAIN = Set.of(
            "must-revalidate",
            "must-understand",
            "no-cache",
            "no-store",
            "no-transform",
            "private",
            "public",
            "proxy-revalidate",
            "immutable");
    private static final Set<String> SECONDS =
            Set.of("max-age", "s-maxage", "stale-while-revalidate", "stale-if-error");

    private final Elements elements;
    private final Diagnostics diagnostics;

    CacheReader(Elements elements, Diagnostics diagnostics) {
        this.elements = elements;
        this.diagnostics = diagnostics;
    }

    @Nullable
    CacheModel read(ExecutableElement handler, String verb, String shown) {
        AnnotationMirror mirror = Mirrors.find(handler, CACHE_CONTROL);
        if (mirror == null) {
            return null;
        }
        String value = Mirrors.text(elements, mirror, "value").strip();
        boolean etag = (Boolean) Mirrors.value(elements, mirror, "etag");
        if (!verb.equals("GET") && !verb.equals("HEAD")) {
            diagnostics.errorAt(
                    mirror,
                    RESULT_CACHE,
                    handler,
                    shown,
                    "answers to " + verb + " are not kept by caches",
                    "take it out, or use @Get");
        }
        List<String> names = new ArrayList<>();
        for (String directive : value.split(",", -1)) {
            String name = check(directive.strip(), mirror, handler, shown);
            if (names.contains(name)) {
                diagnostics.errorAt(
                        mirror, RESULT_CACHE, handler, shown, "'" + name + "' stands there twice", "write it once");
            }
            names.add(name);
        }
        if (names.contains("no-store") && (names.size() > 1 || etag)) {
            diagnostics.errorAt(
                    mirror,
                    RESULT_CACHE,
                    handler,
                    shown,
                    "with no-store nothing is kept, so nothing else has a meaning",
                    "write no-store alone, or take it out");
        }
        return new CacheModel(value, etag);
    }

    private String check(String directive, AnnotationMirror mirror, ExecutableElement handler, String shown) {
        int equals = directive.indexOf('=');
        String name = equals < 0 ? directive : directive.substring(0, equals);
        boolean valid = equals < 0
                ? PLAIN.contains(name)
                : SECONDS.contains(name) && directive.substring(equals + 1).matches("[0-9]{1,9}");
        if (!valid) {
            diagnostics.errorAt(
                    mirror,
                    RESULT_CACHE,
                    handler,
                    shown,
                    "'" + directive + "' is no directive of a response",
                    "write \"max-age=60\", \"no-cache\" or another of RFC 9111 §5.2.2; any text can be set by Response.withCacheControl");
        }
        return name;
    }
}
