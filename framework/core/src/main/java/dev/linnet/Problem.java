package dev.linnet;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An error for the caller to see, sent as {@code application/problem+json} (RFC 9457). Thrown by handlers and by Linnet
 * itself; whatever it says leaves the function, so it names no class, path or ARN.
 */
public final class Problem extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final int status;
    private final String title;
    private final transient List<Violation> errors;
    private final transient Values headers;

    /**
     * One thing that is wrong with the request.
     *
     * @param where a JSON pointer into the body (RFC 6901), or the kind and name of a parameter: {@code query limit}
     * @param detail what was found and what is expected
     */
    public record Violation(String where, String detail) {}

    private Problem(
            int status,
            String title,
            String detail,
            List<Violation> errors,
            Values headers,
            @Nullable Throwable cause) {
        super(detail, cause, false, false);
        if (status < 400 || status > 599) {
            throw new IllegalArgumentException("status " + status + ": a problem has 400 to 599");
        }
        this.status = status;
        this.title = title;
        this.errors = List.copyOf(errors);
        this.headers = headers;
    }

    /** A problem with a status of 400 to 599 and a sentence for the caller. */
    public static Problem of(int status, String detail) {
        return new Problem(status, titleOf(status), detail, List.of(), Values.none(), null);
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
        List<Violation> more = new java.util.ArrayList<>(errors);
        more.add(new Violation(where, violation));
        return new Problem(status, title, detail(), more, headers, getCause());
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
        return new Problem(status, title, detail(), errors, more, getCause());
    }

    /** A copy with what caused it: for the log, under the request's id; nothing of it is sent. */
    public Problem causedBy(Throwable cause) {
        return new Problem(status, title, detail(), errors, headers, cause);
    }

    /** The status: 400 to 599. */
    public int status() {
        return status;
    }

    /** The status in words (RFC 9110 §15), the same for every problem of the status. */
    public String title() {
        return title;
    }

    /** The sentence for the caller. */
    public String detail() {
        return getMessage();
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

    private static String titleOf(int status) {
        return switch (status) {
            case 400 -> "Bad Request";
            case 401 -> "Unauthorized";
            case 402 -> "Payment Required";
            case 403 -> "Forbidden";
            case 404 -> "Not Found";
            case 405 -> "Method Not Allowed";
            case 406 -> "Not Acceptable";
            case 408 -> "Request Timeout";
            case 409 -> "Conflict";
            case 410 -> "Gone";
            case 411 -> "Length Required";
            case 412 -> "Precondition Failed";
            case 413 -> "Content Too Large";
            case 414 -> "URI Too Long";
            case 415 -> "Unsupported Media Type";
            case 416 -> "Range Not Satisfiable";
            case 417 -> "Expectation Failed";
            case 421 -> "Misdirected Request";
            case 422 -> "Unprocessable Content";
            case 423 -> "Locked";
            case 424 -> "Failed Dependency";
            case 425 -> "Too Early";
            case 426 -> "Upgrade Required";
            case 428 -> "Precondition Required";
            case 429 -> "Too Many Requests";
            case 431 -> "Request Header Fields Too Large";
            case 451 -> "Unavailable For Legal Reasons";
            case 500 -> "Internal Server Error";
            case 501 -> "Not Implemented";
            case 502 -> "Bad Gateway";
            case 503 -> "Service Unavailable";
            case 504 -> "Gateway Timeout";
            case 507 -> "Insufficient Storage";
            case 508 -> "Loop Detected";
            default -> status < 500 ? "Client Error" : "Server Error";
        };
    }
}
