package dev.linnet.processor;

import dev.linnet.processor.ServiceModel.ParameterModel;
import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;
import org.jspecify.annotations.Nullable;

/**
 * One filter method, free of mistakes.
 *
 * @param owner the class that is asked for it: a service, or one that {@code @Filters} names
 * @param provides the type of the attribute that the method returns; null when it returns none
 * @param nullable whether null may be returned, for no attribute
 */
record FilterModel(
        TypeElement owner,
        ExecutableElement method,
        Kind kind,
        int order,
        List<Argument> arguments,
        Gives gives,
        @Nullable TypeMirror provides,
        boolean nullable) {

    /** When a filter is called; of one order, what stands first is further out. */
    enum Kind {
        AFTER,
        AROUND,
        BEFORE
    }

    /** What a filter returns. */
    enum Gives {
        NOTHING,
        RESPONSE,
        ATTRIBUTE
    }

    /**
     * One argument.
     *
     * @param variable the variable of the generated method that it is: {@code response} or {@code chain}; empty where bound
     */
    record Argument(String variable, @Nullable ParameterModel bound) {}

    /** The class and the method, for messages. */
    String shown() {
        return owner.getSimpleName() + "." + method.getSimpleName();
    }
}
