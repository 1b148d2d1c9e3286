package dev.linnet.lambda;

import dev.linnet.Problem;

/** Statuses in words (RFC 9110 §15). */
final class StatusText {

    private StatusText() {}

    /** The words for a status of 200 to 599. */
    static String of(int status) {
        return switch (status) {
            case 200 -> "OK";
            case 201 -> "Created";
            case 202 -> "Accepted";
            case 203 -> "Non-Authoritative Information";
            case 204 -> "No Content";
            case 205 -> "Reset Content";
            case 206 -> "Partial Content";
            case 207 -> "Multi-Status";
            case 208 -> "Already Reported";
            case 300 -> "Multiple Choices";
            case 301 -> "Moved Permanently";
            case 302 -> "Found";
            case 303 -> "See Other";
            case 304 -> "Not Modified";
            case 307 -> "Temporary Redirect";
            case 308 -> "Permanent Redirect";
            default ->
                status < 300
                        ? "Success"
                        : status < 400 ? "Redirection" : Problem.of(status, "").title();
        };
    }
}
