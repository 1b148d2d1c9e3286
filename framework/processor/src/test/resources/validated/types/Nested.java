package types;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.linnet.Body;
import dev.linnet.Post;
import dev.linnet.Put;
import dev.linnet.Service;
import jakarta.validation.*;
import jakarta.validation.constraints.*;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.*;

/** What the differential test of validation nests: containers, objects in objects, sealed types, own and composed constraints. */
@Service("nested")
public final class Nested {
    public record Texts(
            @NotNull String notNull,
            @Null String isNull,
            @NotBlank String notBlank,
            @NotEmpty String notEmpty,
            @Size(min = 1, max = 3) String size,
            @Size(min = 2) @Size(max = 4, message = "{too.long}") String sizes,
            @Pattern(regexp = "[a-c]+") String pattern,
            @Pattern(regexp = "A.c", flags = {Pattern.Flag.DOTALL, Pattern.Flag.CASE_INSENSITIVE}) String flags,
            @Email String email,
            @Email(regexp = ".*\\.org", message = "{regexp} \\{is\\} \\$expected, got ${validatedValue}") String org,
            @Min(1) String min,
            @Max(value = 100, message = "${validatedValue} > {value}") String max,
            @DecimalMin("1.5") String decimalMin,
            @DecimalMax(value = "100", inclusive = false) String decimalMax,
            @Digits(integer = 2, fraction = 1) String digits,
            @Positive String positive,
            @NegativeOrZero String negativeOrZero) {}

    public record Flags(
            @AssertTrue boolean yes,
            @AssertFalse boolean no,
            @AssertTrue Boolean maybe,
            @AssertFalse(message = "{nested.key}") Boolean never,
            @NotNull Boolean some) {}

    public record Sizes(
            @NotNull @Size(min = 1, max = 2) List<String> list,
            @NotEmpty Set<String> set,
            @Size(max = 1) Map<String, Integer> map,
            @NotEmpty @Size(max = 2) int[] numbers,
            @Size(min = 1) String[] texts,
            @NotEmpty Collection<Integer> collection) {}

    public record Elements(
            List<@NotBlank String> texts,
            @NotNull Map<@Size(min = 2) String, @Min(1) @Max(3) Integer> map,
            Optional<@NotNull @Size(min = 2) String> optional,
            @Min(1) OptionalInt number,
            @NotNull OptionalLong present,
            List<@NotEmpty List<@Positive Integer>> lists,
            Map<String, List<@NotNull @Email String>> mapOfLists,
            Map<Grade, @Positive Integer> grades,
            Map<other.Size, @Valid Leaf> sizes,
            Optional<List<@NotBlank String>> maybe,
            Set<@Max(2) Integer> set) {}

    public enum Grade {
        @JsonProperty("a/b")
        BEST,
        GOOD;

        @Override
        public String toString() {
            return "grade " + ordinal();
        }
    }

    public record Leaf(@NotBlank String name, @JsonProperty("how~many/of") @Min(1) int count) {}

    public record Branch(
            @NotNull @Valid Leaf leaf,
            List<@Valid @NotNull Leaf> leaves,
            @Valid List<Leaf> oldStyle,
            @Valid Leaf[] array,
            Map<@NotBlank String, @Valid Leaf> map,
            Optional<@Valid Leaf> maybe,
            List<Map<String, @Valid Leaf>> deep) {}

    public record Tree(@NotNull @Size(max = 3) String label, List<@Valid Tree> children, @Valid Tree next) {}

    public sealed interface Shape {}

    public record Circle(@Positive double radius) implements Shape {}

    public sealed interface Polygon extends Shape {}

    public record Square(@Min(1) int side) implements Polygon {}

    public record Custom(@Size(min = 3) List<@NotNull Integer> corners) implements Polygon {}

    public record Drawing(@NotNull @Valid Shape shape, List<@Valid Shape> more, @Valid Polygon polygon) {}

    public record Page<T>(@NotEmpty List<@Valid @NotNull T> items, @PositiveOrZero int total) {}

    public record Pages(@Valid Page<Leaf> leaves, @Valid Page<Square> squares) {}

    public static class Named {
        private final String name;

        @JsonCreator
        public Named(@JsonProperty("the_name") String name) {
            this.name = name;
        }

        @NotBlank
        @JsonProperty("the_name")
        public String getName() {
            return name;
        }
    }

    @Twice
    public static final class Person extends Named {
        @Min(18)
        private final int age;

        @Valid
        public final Leaf pet;

        @JsonCreator
        public Person(@JsonProperty("the_name") String name, @JsonProperty("age") int age, @JsonProperty("pet") Leaf pet) {
            super(name);
            this.age = age;
            this.pet = pet;
        }

        public int getAge() {
            return age;
        }

        @AssertTrue(message = "is too old")
        public boolean isYoung() {
            return age < 100;
        }
    }

    /** Tells of two things, one of them elsewhere. */
    @Constraint(validatedBy = TwiceValidator.class)
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Twice {
        String message() default "is wrong as a whole";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class TwiceValidator implements ConstraintValidator<Twice, Person> {
        @Override
        public boolean isValid(Person value, ConstraintValidatorContext context) {
            if (value.getAge() % 2 == 0) {
                return true;
            }
            if (value.getAge() % 3 == 0) {
                context.disableDefaultConstraintViolation();
            }
            context.buildConstraintViolationWithTemplate("is odd").addPropertyNode("age").addConstraintViolation();
            context.buildConstraintViolationWithTemplate("has a pet")
                    .addPropertyNode("pet")
                    .addPropertyNode("name")
                    .inIterable()
                    .atIndex(2)
                    .addConstraintViolation();
            return false;
        }
    }

    @Constraint(validatedBy = {EvenInteger.class, EvenText.class})
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    @java.lang.annotation.Repeatable(Even.List.class)
    public @interface Even {
        String message() default "must be even, by {by}, not ${validatedValue}";

        int by() default 2;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};

        @Target({ElementType.FIELD, ElementType.TYPE_USE})
        @Retention(RetentionPolicy.RUNTIME)
        @interface List {
            Even[] value();
        }
    }

    public static final class EvenInteger implements ConstraintValidator<Even, Integer> {
        private int by;

        @Override
        public void initialize(Even even) {
            by = even.by();
        }

        @Override
        public boolean isValid(Integer value, ConstraintValidatorContext context) {
            return value == null || value % by == 0;
        }
    }

    public static final class EvenText implements ConstraintValidator<Even, CharSequence> {
        private int by;

        @Override
        public void initialize(Even even) {
            by = even.by();
        }

        @Override
        public boolean isValid(CharSequence value, ConstraintValidatorContext context) {
            if (value == null || value.length() % by == 0) {
                return true;
            }
            context.disableDefaultConstraintViolation();
            context.buildConstraintViolationWithTemplate("{by} does not divide it").addConstraintViolation();
            return false;
        }
    }

    @NotNull
    @Size(min = 2)
    @Pattern(regexp = "[A-Z]*")
    @Constraint(validatedBy = {})
    @ReportAsSingleViolation
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Code {
        String message() default "must be a code of up to {max}";

        @OverridesAttribute(constraint = Size.class, name = "max")
        int max() default 4;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    @NotNull
    @Positive
    @Even(by = 3)
    @Constraint(validatedBy = EvenInteger3.class)
    @Target({ElementType.FIELD, ElementType.TYPE_USE})
    @Retention(RetentionPolicy.RUNTIME)
    public @interface Parts {
        String message() default "must be below ten";

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    public static final class EvenInteger3 implements ConstraintValidator<Parts, Integer> {
        @Override
        public boolean isValid(Integer value, ConstraintValidatorContext context) {
            return value == null || value < 10;
        }
    }

    public record Inner(@NotBlank String name, @Min(2) int size, @Valid @NotNull Leaf leaf) {}

    public record Outer(@NotEmpty String title, @Valid @NotNull @JsonUnwrapped(prefix = "i~", suffix = "/o") Inner inner) {}

    public record Unwrapping(
            @Valid @JsonUnwrapped Leaf plain,
            @Valid @NotNull @JsonUnwrapped(prefix = "b_") Inner before,
            @Valid @JsonUnwrapped(prefix = "x_", suffix = "_y") Outer outer) {}

    public record Own(
            @Even Integer number,
            @Even(by = 3) @Even(by = 5, message = "five") int twice,
            @Even String text,
            @Code String code,
            @Code(max = 2) String shortCode,
            @Parts Integer parts,
            List<@Even Integer> numbers) {}

    @Post("/texts")
    void texts(@Valid Texts value) {}

    @Post("/flags")
    void flags(@Valid Flags value) {}

    @Post("/sizes")
    void sizes(@Valid Sizes value) {}

    @Post("/elements")
    void elements(@Valid Elements value) {}

    @Post("/branch")
    void branch(@Valid Branch value) {}

    @Post("/tree")
    void tree(@Valid Tree value) {}

    @Post("/drawing")
    void drawing(@Valid Drawing value) {}

    @Post("/pages")
    void pages(@Valid Pages value) {}

    @Post("/person")
    void person(@Body @Valid Person value) {}

    @Post("/unwrapping")
    void unwrapping(@Valid Unwrapping value) {}

    @Post("/own")
    void own(@Valid Own value) {}
}
