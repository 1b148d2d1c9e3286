package dev.linnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method that turns exceptions into answers: it takes the exception, and the {@link Request} if it wants to, and returns a
 * {@link Problem} or a {@link Response}. The mapper of the nearest type is asked, so one for {@link RuntimeException} is asked
 * where there is none for a subclass, and where no {@link ProblemType} stands nearer. A {@link Problem} is its own answer,
 * unless a mapper takes {@code Problem} itself. Stands in a {@link Service} class, for all of its function, or in a class that
 * {@link Filters} names.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.METHOD)
public @interface ExceptionMapper {}
