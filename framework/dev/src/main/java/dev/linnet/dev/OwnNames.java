package dev.linnet.dev;

import java.util.Locale;
import java.util.Set;

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
        int colon = host.lastIndexOf(':');
        String name = (colon > host.lastIndexOf(']') ? host.substring(0, colon) : host).toLowerCase(Locale.ROOT);
        return HOSTS.contains(name) || name.endsWith(".localhost") || more.contains(name);
    }
}
