package shop;

import dev.linnet.*;
import jakarta.validation.*;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

@Service("orders")
final class Orders {
    @Constraint(validatedBy = EvenValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface Even {
        String message() default "must be even";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static final class EvenValidator implements ConstraintValidator<Even, Integer> {
        EvenValidator(int divisor) {}

        @Override
        public boolean isValid(Integer value, ConstraintValidatorContext context) {
            return value == null || value % 2 == 0;
        }
    }

    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Empty {
        String message() default "must be";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Order(@Even int quantity, @Even String name, @Empty String text) {}

    @Post
    void place(@Valid Order order) {}
}
