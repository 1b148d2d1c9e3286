package org.springframework.boot.test.mock.mockito;

public @interface MockBean {
    String value() default "";
}
