package dev.linnet;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A parameter that takes what a filter has found out: the value of its type that a {@link Before} method returned or that was
 * given to {@link Request#setAttribute}. Types compare exactly. That nothing provides it is a mistake when the service
 * compiles, where no {@link Around} filter could, else a 500; {@code @Nullable} or {@code Optional} where it may be absent.
 */
@Documented
@Retention(RetentionPolicy.CLASS)
@Target(ElementType.PARAMETER)
public @interface Attribute {}
