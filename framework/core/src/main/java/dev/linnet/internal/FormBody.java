package dev.linnet.internal;

import dev.linnet.Problem;
import dev.linnet.Request;
import dev.linnet.Upload;
import dev.linnet.Values;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A request's body as a form; loaded only by handlers that take one. */
public final class FormBody {

    /** The most fields or parts that a form may have. */
    static final int MOST_FIELDS = 1_000;

    private static final String URLENCODED = "application/x-www-form-urlencoded";
    private static final String MULTIPART = "multipart/form-data";
    private static final FormBody EMPTY = new FormBody(Values.none(), List.of());

    private final Values fields;
    private final List<Upload> parts;

    private FormBody(Values fields, List<Upload> parts) {
        this.fields = fields;
        this.parts = parts;
    }

    /**
     * A form of either media type. Without {@code Content-Type} and body it is empty.
     *
     * @throws Problem 415 for another media type, 400 for a malformed body, 413 for more than 1,000 fields; for a {@code
     *     Content-Encoding} as {@link Bodies#bytes}
     */
    public static FormBody read(Request request) {
        String type = request.header("Content-Type");
        if (type == null && request.body().length == 0) {
            return EMPTY;
        }
        String essence = type == null ? "" : ContentType.essence(type);
        if (type != null && essence.equals(MULTIPART)) {
            return parts(type, Bodies.bytes(request));
        }
        String charset = type == null ? null : ContentType.parameter(type, "charset");
        if (!essence.equals(URLENCODED) || charset != null && !charset.equalsIgnoreCase("utf-8")) {
            throw ContentType.refused(type, URLENCODED + " or " + MULTIPART, URLENCODED + ", " + MULTIPART);
        }
        return new FormBody(FormFields.read(Bodies.bytes(request)), List.of());
    }

    /**
     * A form that may have files.
     *
     * @throws Problem as {@link #read}, but 415 for the other media type
     */
    public static FormBody multipart(Request request) {
        String type = request.header("Content-Type");
        if (type == null && request.body().length == 0) {
            return EMPTY;
        }
        if (type == null || !ContentType.essence(type).equals(MULTIPART)) {
            throw ContentType.refused(type, MULTIPART, MULTIPART);
        }
        return parts(type, Bodies.bytes(request));
    }

    private static FormBody parts(String contentType, byte[] body) {
        Values.Builder fields = Values.Builder.exact();
        List<Upload> parts = new ArrayList<>();
        for (Multipart.Part part : Multipart.read(body, contentType)) {
            String fileName = part.fileName();
            Upload upload = Upload.of(part.name(), fileName == null ? "" : fileName, part.contentType(), part.bytes());
            if (fileName == null) {
                fields.add(
                        part.name(), Bodies.text(part.bytes(), part.contentType(), "form field '" + part.name() + "'"));
            }
            // what a browser sends for a file that was not chosen: HTML, "constructing the entry list", 5.10
            if (fileName == null || !fileName.isEmpty() || part.bytes().length > 0) {
                parts.add(upload);
            }
        }
        return new FormBody(fields.build(), parts);
    }

    /** A field's text, or null when it is absent; wrong when it is there more than once. */
    public @Nullable String field(Binder binder, String name) {
        return binder.one("form", name, fields);
    }

    /** As {@link #field}, but null for an empty one too: that is what browsers send for a number that was not filled in. */
    public @Nullable String filled(Binder binder, String name) {
        String text = field(binder, name);
        return text == null || text.isEmpty() ? null : text;
    }

    /** The texts of all fields of a name. */
    public List<String> fields(String name) {
        return fields.all(name);
    }

    /** A part that must be there; a placeholder when it is not. */
    public Upload part(Binder binder, String name) {
        Upload part = optionalPart(binder, name);
        return part == null ? binder.missing("part", name) : part;
    }

    /** A part, or null when it is absent; wrong when it is there more than once. */
    public @Nullable Upload optionalPart(Binder binder, String name) {
        List<Upload> found = parts(name);
        if (found.size() > 1) {
            binder.several("part", name, found.size());
        }
        return found.isEmpty() ? null : found.get(0);
    }

    /** All parts of a name. */
    public List<Upload> parts(String name) {
        List<Upload> found = new ArrayList<>(2);
        for (Upload part : parts) {
            if (part.name().equals(name)) {
                found.add(part);
            }
        }
        return found;
    }
}
