package shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import dev.linnet.*;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalInt;

@Service("trips")
final class Trips {
    /** Its validator says where. */
    @Constraint(validatedBy = InOrderValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface InOrder {
        String message() default "the dates are not in order";

        boolean strict() default false;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static final class InOrderValidator implements ConstraintValidator<InOrder, Trip> {
        private boolean strict;

        @Override
        public void initialize(InOrder annotation) {
            strict = annotation.strict();
        }

        @Override
        public boolean isValid(Trip trip, ConstraintValidatorContext context) {
            if (trip.from() == null || trip.to() == null || trip.from().isBefore(trip.to())
                    || !strict && trip.from().equals(trip.to())) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("ends before it begins")
                    .addPropertyNode("to")
                    .addConstraintViolation();
            return false;
        }
    }

    enum Size {
        SMALL,
        LARGE
    }

    @Constraint(validatedBy = {MultipleOfInt.class, MultipleOfText.class})
    @Retention(RetentionPolicy.RUNTIME)
    @interface MultipleOf {
        String message() default "must be a multiple of {value}";

        int value();

        Size[] sizes() default {Size.SMALL, Size.LARGE};

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static final class MultipleOfInt implements ConstraintValidator<MultipleOf, Integer> {
        private int of;

        @Override
        public void initialize(MultipleOf annotation) {
            of = annotation.value();
        }

        @Override
        public boolean isValid(Integer value, ConstraintValidatorContext context) {
            return value == null || value % of == 0;
        }
    }

    static final class MultipleOfText implements ConstraintValidator<MultipleOf, CharSequence> {
        private int of;

        @Override
        public void initialize(MultipleOf annotation) {
            of = annotation.value();
        }

        @Override
        public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
            return value == null || value.length() % of == 0;
        }
    }

    /** Composed, tells of itself only, hands its length on. */
    @NotNull
    @jakarta.validation.constraints.Size(min = 2)
    @Pattern(regexp = "[A-Z]+")
    @Constraint(validatedBy = {})
    @ReportAsSingleViolation
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Code {
        String message() default "must be a code of 2 to {max} capitals";

        @OverridesAttribute(constraint = jakarta.validation.constraints.Size.class, name = "max")
        int max() default 8;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    /** Composed, tells of its parts. */
    @NotNull
    @Positive
    @Constraint(validatedBy = {})
    @Retention(RetentionPolicy.RUNTIME)
    @interface Count {
        String message() default "";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @InOrder(strict = true)
    record Trip(
            @Code(max = 3) String airport,
            @Count @MultipleOf(2) Integer seats,
            @MultipleOf(3) String reference,
            @Min(1) OptionalInt bags,
            LocalDate from,
            LocalDate to,
            @Valid Person leader) {}

    static final class Person {
        private final String name;
        private final int age;

        @JsonCreator
        Person(String name, int age) {
            this.name = name;
            this.age = age;
        }

        @NotBlank
        public String getName() {
            return name;
        }

        @Min.List({@Min(18), @Min(value = 21, message = "must be 21 to rent a car")})
        public int getAge() {
            return age;
        }
    }

    record Filter(@Min(1) int page, @Header("X-Tenant") @NotBlank String tenant, List<@Code String> airports) {}

    @Post
    void book(@Valid Trip trip) {}

    @Get
    void list(@Query @Valid Filter filter) {}

    /** Checked as one more constraint of the object. */
    @Constraint(validatedBy = FewPagesValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    @interface FewPages {
        String message() default "there are not so many pages";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    static final class FewPagesValidator implements ConstraintValidator<FewPages, Object> {
        @Override
        public boolean isValid(Object filter, ConstraintValidatorContext context) {
            return true;
        }
    }

    record Plain(int page) {}

    @Get("/few")
    void few(@Query @NotNull @FewPages @Valid Filter filter, @Query @NotNull Plain plain) {}

    @Get("/plain")
    void plain(@Query @FewPages Plain plain, @Query("page") int other) {}
}
