package dev.linnet.internal;

/** The methods that a path serves, found out when the request's own is not among them: by asking for each. */
final class Allow {

    private static final String[] METHODS = {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"};

    private Allow() {}

    /** The value of the {@code Allow} header (RFC 9110 §10.2.1), OPTIONS last; empty for a path that serves nothing. */
    static String of(Router router, Match match) {
        StringBuilder allowed = new StringBuilder();
        for (String method : METHODS) {
            if (router.match(match.as(Router.verb(method))) != Router.NONE) {
                allowed.append(method).append(", ");
            }
        }
        boolean options = !allowed.isEmpty() || router.match(match.as(Router.OPTIONS)) != Router.NONE;
        return options ? allowed.append("OPTIONS").toString() : "";
    }
}
