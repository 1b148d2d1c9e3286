package dev.linnet.processor;

import java.util.List;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import org.jspecify.annotations.Nullable;

/** How exceptions of one type are answered. */
sealed interface ExceptionModel {

    /** The type; its subclasses are answered so too, unless one of them is listed itself. */
    TypeElement exception();

    /** What {@code @ProblemType} says. */
    record Declared(TypeElement exception, int status, String title, String type) implements ExceptionModel {}

    /**
     * A mapper.
     *
     * @param owner the class that is asked for it
     * @param arguments {@code failure} and {@code request}, in the order of the parameters
     * @param problem whether it returns a problem; else a response
     */
    record Mapper(
            TypeElement exception, TypeElement owner, ExecutableElement method, List<String> arguments, boolean problem)
            implements ExceptionModel {

        /** The class and the method, for messages. */
        String shown() {
            return owner.getSimpleName() + "." + method.getSimpleName();
        }
    }

    /**
     * A place in a function's table.
     *
     * @param routes the numbers of the routes that it is for; null for all
     */
    record Entry(ExceptionModel model, @Nullable List<Integer> routes) {}
}
