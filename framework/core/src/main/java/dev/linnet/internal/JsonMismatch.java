package dev.linnet.internal;

import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.TokenStreamContext;

/** JSON that is well-formed but not of the type that is read. Where it stands is what the parser says when it is caught. */
public final class JsonMismatch extends RuntimeException {

    private static final long serialVersionUID = 1;

    /** How much of a string is quoted back. */
    private static final int QUOTED = 40;

    private final String detail;
    private final String below;
    private final boolean beside;

    private JsonMismatch(String detail, String below, boolean beside) {
        super(detail, null, false, false);
        this.detail = detail;
        this.below = below;
        this.beside = beside;
    }

    /** A mismatch of the value at which the parser stands; the detail is for the caller to see. */
    public static JsonMismatch of(String detail) {
        return new JsonMismatch(detail, "", false);
    }

    /** The value at which the parser stands is not what is expected: {@code an integer}. */
    public static JsonMismatch expected(JsonParser in, String what) {
        return of(found(in) + " was found where " + what + " is expected");
    }

    /** A property of the object that has just ended was not there. */
    public static JsonMismatch missing(String name) {
        return new JsonMismatch("the property \"" + name + "\" is missing", "/" + escaped(name), false);
    }

    /** What is wrong is a property of the object in which the parser stands, not the one at which it stands. */
    static JsonMismatch beside(String name, String detail) {
        return new JsonMismatch(detail, "/" + escaped(name), true);
    }

    /** What the parser stands at, in words. */
    static String found(JsonParser in) {
        return switch (in.currentTokenId()) {
            case 1 -> "an object";
            case 3 -> "an array";
            case 5 -> "the property \"" + shortened(in.currentName()) + "\"";
            case 6 -> "the string \"" + shortened(in.getString()) + "\"";
            case 7, 8 -> "the number " + shortened(in.getString());
            case 9 -> "true";
            case 10 -> "false";
            case 11 -> "null";
            default -> "the end";
        };
    }

    static String shortened(String text) {
        return shortened(text, QUOTED);
    }

    /** The text's first UTF-16 units, one less where the last would be half of a surrogate pair. */
    static String shortened(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "…";
    }

    /** What is wrong, for the caller to see. */
    String detail() {
        return detail;
    }

    /** The JSON pointer (RFC 6901) to what is wrong. */
    String pointer(JsonParser in) {
        TokenStreamContext context = in.streamReadContext();
        TokenStreamContext parent = context.getParent();
        boolean inside = beside && parent != null && !in.hasToken(JsonToken.END_OBJECT);
        return (inside ? parent : context).pathAsPointer() + below;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
