package dev.linnet.dev;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request to the API front, as the client sent it.
 *
 * @param method as sent
 * @param path percent-encoded, with the stage
 * @param query percent-encoded, without {@code ?}; null without one
 * @param headers in order, names as sent
 * @param body empty when there is none
 * @param host the Host header
 * @param sourceIp the client's address
 * @param protocol {@code HTTP/1.1}
 * @param id the API's request id
 * @param time when it came
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record ApiCall(
        String method,
        String path,
        @Nullable String query,
        List<Header> headers,
        byte[] body,
        String host,
        String sourceIp,
        String protocol,
        String id,
        Instant time) {

    /** A header of a request or response. */
    record Header(String name, String value) {
        boolean is(String other) {
            return name.equalsIgnoreCase(other);
        }
    }

    /** A header's first value, or null. */
    @Nullable
    String header(String name) {
        for (Header header : headers) {
            if (header.is(name)) {
                return header.value();
            }
        }
        return null;
    }

    /** The query's parameters, decoded, in order (SEMANTICS rules 3 and 12). */
    List<Header> parameters() {
        List<Header> parameters = new ArrayList<>();
        if (query != null) {
            for (String pair : query.split("&", -1)) {
                if (!pair.isEmpty()) {
                    int equals = pair.indexOf('=');
                    String name = equals < 0 ? pair : pair.substring(0, equals);
                    String value = equals < 0 ? "" : pair.substring(equals + 1);
                    parameters.add(new Header(
                            Percent.decode(name.replace('+', ' ')), Percent.decode(value.replace('+', ' '))));
                }
            }
        }
        return parameters;
    }
}
