package dev.linnet.processor;

import java.util.List;
import javax.lang.model.element.Element;

/** Why a type's JSON cannot be read, or written, or both; an error only for who wants to do so. */
record JsonFlaw(Way way, Diagnostic diagnostic, Element at, List<Object> arguments) {

    /** What is done with JSON. */
    enum Way {
        READ,
        WRITE,
        BOTH
    }

    static JsonFlaw of(Way way, Diagnostic diagnostic, Element at, Object... arguments) {
        return new JsonFlaw(way, diagnostic, at, List.of(arguments));
    }

    /** The same, shown at another element. */
    JsonFlaw at(Element other) {
        return new JsonFlaw(way, diagnostic, other, arguments);
    }

    boolean concerns(Way wanted) {
        return way == Way.BOTH || way == wanted;
    }
}
