package dev.linnet.lambda;

import java.util.List;

/**
 * What stands in {@code path} before the API's own part in payload 1.0: the key of a custom domain's mapping (rule 15). The
 * event tells it by {@code resource}, the route's template, which covers the API's part only. It is believed when
 * {@code requestContext.path} begins with it too and the domain is not API Gateway's own: there that begins with the stage
 * (rule 4).
 */
final class BasePath {

    private BasePath() {}

    /** The length of the key with its leading slash; 0 without one. */
    static int length(Event event, String path) {
        String resource = event.resource;
        String context = event.contextPath;
        String domain = event.domain;
        if (resource == null || context == null || domain == null) {
            return 0;
        }
        if (!resource.startsWith("/") || domain.contains(".execute-api.")) {
            return 0;
        }
        int end = trimmed(path);
        int at = trimmed(resource);
        while (at > 0) {
            int open = resource.lastIndexOf('/', at - 1);
            String segment = resource.substring(open + 1, at);
            int taken = segment.endsWith("+}") ? taken(event, segment.substring(1, segment.length() - 2)) : 1;
            if (taken == 0) {
                return 0;
            }
            for (; taken > 0; taken--) {
                int slash = path.lastIndexOf('/', end - 1);
                if (slash < 0 || !segment.startsWith("{") && !segment.equals(path.substring(slash + 1, end))) {
                    return 0;
                }
                end = slash;
            }
            at = open;
        }
        return end > 1 && context.startsWith(path.substring(0, end)) ? end : 0;
    }

    /** The number of segments that a greedy variable took; 0 when the event does not tell. */
    private static int taken(Event event, String variable) {
        List<String> parameters = event.pathParameters;
        for (int i = 0; parameters != null && i < parameters.size(); i += 2) {
            if (parameters.get(i).equals(variable)) {
                String value = parameters.get(i + 1);
                int segments = 1;
                for (int c = 1; c < trimmed(value); c++) {
                    segments += value.charAt(c) == '/' ? 1 : 0;
                }
                return segments;
            }
        }
        return 0;
    }

    private static int trimmed(String text) {
        return text.endsWith("/") ? text.length() - 1 : text.length();
    }
}
