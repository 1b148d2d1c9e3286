package org.springframework.web.bind.annotation;

public @interface RestController {
    String value() default "";
}
