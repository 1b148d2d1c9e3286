package dev.linnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** On a type shared between services or modules: writes its JSON codec once, beside the type, instead of in each package that uses it. */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.TYPE)
public @interface Json {

    /**
     * Binds this one type with Jackson databind, for what the codec generator refuses. Needs {@code linnet-databind}, and
     * costs about 90 ms of every cold start even with an AOT cache.
     */
    boolean databind() default false;
}
