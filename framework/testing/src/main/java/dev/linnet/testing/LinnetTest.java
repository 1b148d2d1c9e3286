package dev.linnet.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * On a JUnit 5 class in the service's package: tests a service with its real router, codecs and object graph, made anew
 * for each test method. Fields with Mockito's {@code @Mock} take the place of their types' bindings; which those are is
 * decided when the test compiles, and a mock that nothing asks for is a compile error. Test methods may ask for a
 * {@link TestClient}.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ExtendWith(LinnetExtension.class)
public @interface LinnetTest {

    /** The service: one of the classes of its function. */
    Class<?> value();
}
