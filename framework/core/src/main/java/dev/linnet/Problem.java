package dev.linnet;

import dev.linnet.internal.StatusTitle;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An error for the caller to see, sent as {@code application/problem+json} (RFC 9457). Thrown by handlers and by Linnet
 * itself; whatever it says leaves the function, so it names no class, path or ARN. Each {@code with…} gives a changed copy.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;
    private static final String NO_TYPE = "about:blank";
    /** Members that have a meaning of their own. */
    private static final Set<String> OWN_MEMBERS =
            Set.of("type", "title", "status", "detail", "instance", "requestId", "errors");

    private final int status;
    private final String type;
    private final String title;
    private final transient Map<String, @Nullable Object> members;
    private final transient List<Violation> errors;
    private final transient Values headers;

    /**
     * One thing that is wrong with the request.
     *
     * @param where a JSON pointer into the body (RFC 6901), or the kind and name of a parameter: {@code query limit}
     * @param detail what was found and what is expected
     * @param constraint the simple name of the validation annotation that does not hold, such as {@code Min}; else empty
     */
    public record Violation(String where, String detail, String constraint) {

        /** What is wrong, where no validation annotation says it. */
        public Violation(String where, String detail) {
            this(where, detail, "");
        }
    }

    private Problem(
            int status,
            String type,
            String title,
            String detail,
            Map<String, @Nullable Object> members,
            List<Violation> errors,
            Values headers,
            @Nullable Throwable cause) {
        super(detail, cause, false, false);
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("status " + status + ": a problem has 400 to 599");
        }
        this.status = status;
        this.type = type;
        this.title = title;
        this.members = members;
        this.errors = errors;
        this.headers = headers;
    }

    /**
     * A problem with a status and a sentence for the caller.
     *
     * @throws IllegalArgumentException unless the status is 400 to 599
     */
    public static Problem of(int status, String detail) {
        return new Problem(status, NO_TYPE, StatusTitle.of(status), detail, Map.of(), List.of(), Values.none(), null);
    }

    /** 400 with a sentence for the caller. */
    public static Problem badRequest(String detail) {
        return of(400, detail);
    }

    /** 404: {@code Problem.notFound("product", id)} says {@code product 42 not found}. */
    public static Problem notFound(String what, Object id) {
        return of(404, what + " " + id + " not found");
    }

    /** 409 with a sentence for the caller. */
    public static Problem conflict(String detail) {
        return of(409, detail);
    }

    /** A copy that lists one more thing that is wrong. */
    public Problem with(String where, String violation) {
        return withErrors(List.of(new Violation(where, violation)));
    }

    /** A copy that lists more things that are wrong, after those that it lists already. */
    public Problem withErrors(List<Violation> violations) {
        List<Violation> more = new ArrayList<>(errors);
        more.addAll(violations);
        return new Problem(status, type, title, detail(), members, List.copyOf(more), headers, getCause());
    }

    /** A copy with a type, as {@link #withType(URI)}, in its text form; throws IllegalArgumentException for text that is none. */
    public Problem withType(String uri) {
        return withType(URI.create(uri));
    }

    /**
     * A copy with a type: the URI reference by which callers know the kind of problem, best of a page that explains it
     * (RFC 9457 §3.1.1).
     */
    public Problem withType(URI uri) {
        return new Problem(status, uri.toString(), title, detail(), members, errors, headers, getCause());
    }

    /** A copy with another title: a few words, the same for every problem of the type (RFC 9457 §3.1.3). */
    public Problem withTitle(String words) {
        return new Problem(status, type, words, detail(), members, errors, headers, getCause());
    }

    /**
     * A copy with one more member, or another value of it (RFC 9457 §3.2): {@code withMember("balance", 30)}.
     *
     * @param value null, a text, number, boolean, enum, UUID or java.time value, or a list or map of them; anything else is a
     *     500 when it is written
     * @throws IllegalArgumentException for a name that has a meaning already: {@code type}, {@code title}, {@code status},
     *     {@code detail}, {@code instance}, {@code requestId}, {@code errors}
     */
    public Problem withMember(String name, @Nullable Object value) {
        if (name.isEmpty() || OWN_MEMBERS.contains(name)) {
            throw new IllegalArgumentException("'" + name + "' cannot be the name of a further member");
        }
        Map<String, @Nullable Object> more = new LinkedHashMap<>(members);
        more.put(name, value);
        return new Problem(
                status, type, title, detail(), Collections.unmodifiableMap(more), errors, headers, getCause());
    }

    /**
     * A copy whose answer has one more header.
     *
     * @throws IllegalArgumentException as {@link Response#withHeader}
     */
    public Problem withHeader(String name, String value) {
        Values more = Values.Builder.headers()
                .addAll(headers)
                .add(Response.checkedName(name), Response.checkedValue(name, value))
                .build();
        return new Problem(status, type, title, detail(), members, errors, more, getCause());
    }

    /** A copy with what caused it: for the log, under the request's id; nothing of it is sent. */
    public Problem causedBy(Throwable cause) {
        return new Problem(status, type, title, detail(), members, errors, headers, cause);
    }

    /** The status: 400 to 599. */
    public int status() {
        return status;
    }

    /** The kind of problem, a URI reference; {@code about:blank} when the status says it all (RFC 9457 §4.2.1). */
    public String type() {
        return type;
    }

    /** A few words, the same for every problem of the type; without a type, the status in words (RFC 9110 §15). */
    public String title() {
        return title;
    }

    /** The sentence for the caller; empty when the title says it all. */
    public String detail() {
        return getMessage();
    }

    /** Further members, by name, in the order in which they were added. */
    public Map<String, @Nullable Object> members() {
        return members;
    }

    /** What is wrong, one entry each; empty when {@link #detail()} says it all. */
    public List<Violation> errors() {
        return errors;
    }

    /** Headers that the answer carries, such as {@code Allow}. */
    public Values headers() {
        return headers;
    }

    @Override
    public String getMessage() {
        String message = super.getMessage();
        return message == null ? "" : message;
    }
}
