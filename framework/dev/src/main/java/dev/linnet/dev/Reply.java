package dev.linnet.dev;

import dev.linnet.dev.ApiCall.Header;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What goes back to the client.
 *
 * @param status 100 to 599
 * @param headers in order; repeated names are repeated headers
 * @param body empty when there is none
 */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
record Reply(int status, List<Header> headers, byte[] body) {

    /** One of the API's own errors. */
    static Reply error(int status, String body, Header... more) {
        List<Header> headers = new ArrayList<>();
        headers.add(new Header("Content-Type", "application/json"));
        headers.addAll(List.of(more));
        return new Reply(status, headers, body.getBytes(StandardCharsets.UTF_8));
    }

    /** The same without the headers that a predicate names, and with others after them. */
    Reply with(List<Header> more) {
        List<Header> all = new ArrayList<>(headers);
        all.addAll(more);
        return new Reply(status, all, body);
    }
}
