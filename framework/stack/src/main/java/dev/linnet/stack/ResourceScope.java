package dev.linnet.stack;

import java.util.Set;
import java.util.regex.Pattern;

/** How much the resource of a statement takes in. */
enum ResourceScope {
    /** One, or all within one. */
    NAMED,
    /** All whose names begin alike. */
    PREFIX,
    /** All of a kind, or of everything. */
    ALL;

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{[^}]*}");
    /** Service Authorization Reference: services whose ARNs have the name where others have the type. */
    private static final Set<String> WITHOUT_TYPE = Set.of("s3", "sqs", "sns", "execute-api");

    private static final Pattern BEGINNING = Pattern.compile(".*[^/:*?][*].*");

    /** The scope of an ARN, of a part of one, or of {@code *}. */
    static ResourceScope of(String resource) {
        String text = VARIABLE.matcher(resource).replaceAll("x");
        String[] parts = text.split(":", 6);
        if (text.startsWith("*") || (parts.length == 6 && parts[2].contains("*"))) {
            return ALL;
        }
        if (!text.startsWith("arn:")) {
            return BEGINNING.matcher(text).matches() ? PREFIX : NAMED;
        }
        if (parts.length < 6) {
            return text.contains("*") ? ALL : NAMED;
        }
        String name = parts[5].replaceFirst("^/", "");
        if (!WITHOUT_TYPE.contains(parts[2])) {
            name = name.replaceFirst("^[A-Za-z-]+[/:](?=.)", "");
        }
        if (name.startsWith("*") || name.startsWith("/*")) {
            return ALL;
        }
        return BEGINNING.matcher(name).matches() ? PREFIX : NAMED;
    }
}
