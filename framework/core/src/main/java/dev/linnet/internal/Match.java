package dev.linnet.internal;

import dev.linnet.Request;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** One request on its way through a {@link Router}. A trailing slash is not looked at: {@code /items/} is {@code /items}. */
public final class Match {

    private final String method;
    private final List<String> segments;
    private final int length;
    private final Set<String> allowed = new LinkedHashSet<>();

    Match(Request request) {
        this.method = request.method();
        this.segments = request.segments();
        int size = segments.size();
        this.length = size > 0 && segments.get(size - 1).isEmpty() ? size - 1 : size;
    }

    /** The method of the request. */
    public String method() {
        return method;
    }

    /** The number of segments of the path. */
    public int length() {
        return length;
    }

    /** A segment of the path, decoded. */
    public String segment(int index) {
        return segments.get(index);
    }

    /** Whether there is a segment for a variable to take: an empty one is none. */
    public boolean filled(int index) {
        return index < length && !segments.get(index).isEmpty();
    }

    /** Notes what the path serves instead, and answers {@link Router#NONE}, so that less specific routes are tried. */
    public int allow(String... methods) {
        allowed.addAll(List.of(methods));
        return Router.NONE;
    }

    /** The methods that the path serves; empty for an unknown path. */
    Set<String> allowed() {
        return allowed;
    }
}
