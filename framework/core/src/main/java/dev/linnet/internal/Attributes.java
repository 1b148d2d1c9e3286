package dev.linnet.internal;

import dev.linnet.Request;

/** Attributes that must be there. */
public final class Attributes {

    private Attributes() {}

    /**
     * The request's attribute of a type.
     *
     * @param asks the handler or filter that has the parameter, for the log
     * @throws IllegalStateException when no filter has set it: a 500
     */
    public static <T> T present(Request request, Class<T> type, String asks) {
        T value = request.attribute(type);
        if (value == null) {
            throw new IllegalStateException(asks + " asks for the attribute " + type.getSimpleName()
                    + ", but no filter has set it; set it on every way there, or make the parameter @Nullable");
        }
        return value;
    }
}
