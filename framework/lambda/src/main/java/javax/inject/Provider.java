package javax.inject;

/**
 * The interface of JSR 330 as {@code javax.inject-1.jar} has it, in a class file of today. Dagger's providers extend it, and
 * an AOT cache takes neither a class whose file is older than Java 6's, as those in that jar are, nor what extends it:
 * then a function with a {@code @Singleton} opens two more jars at its start. Stands before that jar on the class path;
 * where it does not, only the time is lost.
 *
 * @param <T> what is provided
 */
public interface Provider<T> {

    /** An instance, new or not. */
    T get();
}
