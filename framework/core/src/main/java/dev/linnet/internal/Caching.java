package dev.linnet.internal;

import dev.linnet.Response;

/** What {@code @CacheControl} adds to a response. */
public final class Caching {

    private static final long PRIME = 0x9E3779B97F4A7C15L;

    private Caching() {}

    /** The response with the directives, and with a tag of its body where asked for, unless it has its own. */
    public static Response apply(Response response, String directives, boolean etag) {
        if (response.status() >= 400) {
            return response;
        }
        Response cached =
                response.header("Cache-Control") == null ? response.withHeader("Cache-Control", directives) : response;
        return etag && response.status() == 200 && response.header("ETag") == null
                ? cached.withHeader("ETag", tag(response.body()))
                : cached;
    }

    /** A weak tag: 64 bits of a hash, and the length. */
    private static String tag(byte[] body) {
        long hash = PRIME;
        for (byte b : body) {
            hash = (hash ^ (b & 0xff)) * PRIME;
            hash ^= hash >>> 32;
        }
        return "W/\"" + Long.toHexString(hash) + "-" + Integer.toHexString(body.length) + "\"";
    }
}
