package dev.linnet.dev;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The names a server goes by. A page in a browser that has made its own name resolve to this machine sends that name as
 * Host, and is refused.
 *
 * @param more names beside this machine's, in lower case
 */
record OwnNames(Set<String> more) {

    /** This machine's own, and no more. */
    static final OwnNames LOCAL = new OwnNames(Set.of());

    private static final Set<String> HOSTS = Set.of("localhost", "127.0.0.1", "[::1]");

    OwnNames {
        more = Set.copyOf(more);
    }

    /**
     * Whether a Host is among them.
     *
     * @param host with a port or without
     */
    boolean has(String host) {
        String name = name(host);
        return HOSTS.contains(name) || more.contains(name) || !label(host).isEmpty();
    }

    /** What stands before one of the names, as a bucket's name does: {@code photos} of {@code photos.localhost}; or empty. */
    String label(String host) {
        String name = name(host);
        for (String own : all()) {
            if (name.length() > own.length() + 1 && name.endsWith("." + own)) {
                return name.substring(0, name.length() - own.length() - 1);
            }
        }
        return "";
    }

    private List<String> all() {
        return Stream.concat(Stream.of("localhost"), more.stream()).toList();
    }

    private static String name(String host) {
        int colon = host.lastIndexOf(':');
        return (colon > host.lastIndexOf(']') ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
    }
}
