package dev.linnet.stack;

import java.util.List;

/**
 * The CORS configuration of an HTTP API (API Gateway guide, "Configuring CORS for an HTTP API"; SEMANTICS rule 42).
 *
 * @param origins exact origins, {@code *}, or {@code https://*} and {@code http://*}
 * @param methods methods or {@code *}
 * @param headers request headers or {@code *}
 * @param exposed response headers that scripts may read
 * @param maxAgeSeconds how long a preflight may be cached, or −1 for unsaid
 * @param credentials whether cookies and authorization may be sent
 */
public record CorsRules(
        List<String> origins,
        List<String> methods,
        List<String> headers,
        List<String> exposed,
        int maxAgeSeconds,
        boolean credentials) {}
