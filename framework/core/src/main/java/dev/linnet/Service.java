package dev.linnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A class whose annotated methods are the handlers of one Lambda function. Several classes with one name are one function and
 * share a package. The class has one constructor to inject (or none declared); one instance lives as long as the process
 * and is shared by its threads.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Service {

    /** Stands for "not given" where an annotation member must have a value. */
    String NONE = "\u0000";

    /** The service's name, as {@link #name()}: {@code @Service("products")}. */
    String value() default "";

    /** The service's name: lower-case letters, digits and inner hyphens, 1 to 40 characters, beginning with a letter. */
    String name() default "";

    /** The base path: begins with {@code /}, does not end with it (except {@code /} alone); {@code /name} when absent. */
    String path() default NONE;

    /** Dagger modules with {@code @Provides} methods for what constructor injection cannot make. */
    Class<?>[] modules() default {};
}
