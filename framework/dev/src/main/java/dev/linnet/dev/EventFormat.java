package dev.linnet.dev;

import dev.linnet.stack.TemplateApi.Kind;
import java.nio.charset.StandardCharsets;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;

/** Turns a request into the event that the function gets. */
sealed interface EventFormat permits EventV1, EventV2 {

    /** The account that everything local belongs to. */
    String ACCOUNT = "123456789012";

    /** As in an access log: {@code 24/Nov/2019:18:55:08 +0000}. */
    DateTimeFormatter TIME = DateTimeFormatter.ofPattern("dd/MMM/yyyy:HH:mm:ss Z", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /**
     * The event, as a tree that can be written as JSON.
     *
     * @throws IllegalArgumentException when the path or the query is not valid percent-encoded UTF-8
     */
    Map<String, Object> event(ApiCall call, RouteMatch match);

    /** The format that a route's integration asks for. */
    static EventFormat of(RouteMatch match) {
        if (match.route().payloadFormat().equals("2.0")) {
            return new EventV2();
        }
        return new EventV1(match.api().kind() == Kind.HTTP);
    }

    /** The part of a host name before its first dot or its port. */
    static String firstLabel(String host) {
        return host.split("[.:]", 2)[0];
    }

    /** A body as text; octets that are not UTF-8 are lost, as they are in API Gateway. */
    static String utf8(byte[] body) {
        return new String(body, StandardCharsets.UTF_8);
    }
}
