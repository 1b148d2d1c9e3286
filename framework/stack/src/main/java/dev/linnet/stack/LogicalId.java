package dev.linnet.stack;

import java.util.Locale;

/** Names of a template's parts, made of the names of what they are for. */
final class LogicalId {

    private LogicalId() {}

    /** {@code OrderHistory} for {@code order-history}. */
    static String of(String name) {
        StringBuilder id = new StringBuilder();
        for (String word : name.split("[^A-Za-z0-9]", -1)) {
            id.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return id.toString();
    }

    /** {@code ORDER_HISTORY} for {@code order-history}: what the names of its variables begin with. */
    static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }
}
