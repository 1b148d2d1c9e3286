package dev.linnet.processor;

import static dev.linnet.processor.Diagnostic.SERVICE_CORS;

import dev.linnet.processor.ServiceModel.CorsModel;
import java.util.List;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads {@code @Cors} of a service or a handler, and says what browsers would not take. */
final class CorsReader {

    static final String CORS = "dev.linnet.Cors";
    private static final Pattern METHOD = Pattern.compile("[A-Z]+(?:-[A-Z]+)*");
    /** A token of RFC 9110 §5.6.2, or the wildcard. */
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");
    /**
     * As browsers send it (RFC 6454 §6.2): in lower case, without user, path and the scheme's own port; or with {@code *.} for the
     * hosts below one of at least two labels, as {@code *.com} is everybody.
     */
    private static final Pattern ORIGIN = Pattern.compile("\\*|(?!http://.*:80$|https://.*:443$)[a-z][a-z0-9+.-]*://"
            + "(?:[^/?#\\s*@A-Z]+|\\*(?:\\.[a-z0-9_-]+){2,}(?::[0-9]{1,5})?)");

    private final Elements elements;
    private final Diagnostics diagnostics;

    CorsReader(Elements elements, Diagnostics diagnostics) {
        this.elements = elements;
        this.diagnostics = diagnostics;
    }

    @Nullable
    CorsModel read(Element on) {
        AnnotationMirror mirror = Mirrors.find(on, CORS);
        if (mirror == null) {
            return null;
        }
        CorsModel cors = new CorsModel(
                Mirrors.texts(elements, mirror, "origins"),
                Mirrors.texts(elements, mirror, "methods"),
                Mirrors.texts(elements, mirror, "headers"),
                Mirrors.texts(elements, mirror, "exposedHeaders"),
                (Boolean) Mirrors.value(elements, mirror, "credentials"),
                (Integer) Mirrors.value(elements, mirror, "maxAge"));
        checkOrigins(on, mirror, cors.origins());
        checkTokens(on, mirror, METHOD, cors.methods(), "method", "GET");
        checkTokens(on, mirror, HEADER, cors.headers(), "header", "Content-Type");
        checkTokens(on, mirror, HEADER, cors.exposedHeaders(), "header", "ETag");
        checkStars(on, mirror, "origins", cors.origins(), cors.credentials());
        checkStars(on, mirror, "headers", cors.headers(), cors.credentials());
        checkStars(on, mirror, "exposedHeaders", cors.exposedHeaders(), cors.credentials());
        if (cors.maxAge() < 0 || cors.maxAge() > 86_400) {
            error(on, mirror, "maxAge is " + cors.maxAge(), "use 0 to 86400 seconds");
        }
        return cors;
    }

    private void checkOrigins(Element on, AnnotationMirror mirror, List<String> origins) {
        if (origins.isEmpty()) {
            error(on, mirror, "origins are []", "name one origin or more, or \"*\" alone");
        }
        for (String origin : origins) {
            if (origin.equals("null")) {
                error(
                        on,
                        mirror,
                        "the origin 'null' is that of every sandboxed frame and file, whoever made it",
                        "take it out; what is for everybody has origins = \"*\"");
            } else if (!ORIGIN.matcher(origin).matches()) {
                error(
                        on,
                        mirror,
                        "the origin '" + origin + "' is not scheme://host or scheme://host:port",
                        "write it as browsers send it: \"https://shop.example\", or \"https://*.shop.example\" for all below");
            }
        }
    }

    /** A star stands alone, and has no meaning with credentials (Fetch standard §3.2.5). */
    private void checkStars(
            Element on, AnnotationMirror mirror, String member, List<String> values, boolean credentials) {
        if (!values.contains("*")) {
            return;
        }
        if (values.size() > 1) {
            error(on, mirror, member + " are " + values, "name each, or \"*\" alone");
        } else if (credentials) {
            error(
                    on,
                    mirror,
                    "with credentials, " + member + " cannot be \"*\": browsers refuse it",
                    "name the " + member + ", or take credentials = true out");
        }
    }

    private void checkTokens(
            Element on, AnnotationMirror mirror, Pattern valid, List<String> found, String what, String example) {
        for (String token : found) {
            if (!valid.matcher(token).matches()) {
                error(
                        on,
                        mirror,
                        "'" + token + "' is no name of a " + what,
                        "write one name each, such as \"" + example + "\"");
            }
        }
    }

    private void error(Element on, AnnotationMirror mirror, String found, String fix) {
        diagnostics.errorAt(mirror, SERVICE_CORS, on, found, fix);
    }
}
