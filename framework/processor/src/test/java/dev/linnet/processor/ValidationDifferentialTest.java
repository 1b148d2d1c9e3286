package dev.linnet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.linnet.Problem;
import dev.linnet.internal.Violations;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path.Node;
import jakarta.validation.Validation;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import jakarta.validation.ValidatorFactory;
import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.hibernate.validator.HibernateValidator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Generated checks against the oracle, Hibernate Validator: the same places, messages and constraints for seeded values of
 * types that have each constraint on each type that it supports. The deviations of docs/http/validation.md are left out.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class ValidationDifferentialTest {

    private static final int ROUNDS = 400;
    private static final List<String> NUMBERS = List.of(
            "byte",
            "short",
            "int",
            "long",
            "float",
            "double",
            "Byte",
            "Short",
            "Integer",
            "Long",
            "Float",
            "Double",
            "java.math.BigDecimal",
            "java.math.BigInteger");
    private static final List<String> TIMES = List.of(
            "Instant",
            "LocalDate",
            "LocalDateTime",
            "LocalTime",
            "MonthDay",
            "OffsetDateTime",
            "OffsetTime",
            "Year",
            "YearMonth",
            "ZonedDateTime");
    private static final String ON_NUMBERS = """
                public record NAMEValue(
                        @NotNull TYPE notNull, @Min(1) TYPE min, @Max(100) TYPE max, @Min(-5) @Max(5_000_000_000L) TYPE both,
                        @DecimalMin("0.5") TYPE least, @DecimalMin(value = "1.0", inclusive = false) TYPE more,
                        @DecimalMax("99.5") TYPE most, @DecimalMax(value = "1e2", inclusive = false) TYPE less,
                        @DecimalMax("99999999999999999999") TYPE huge, @Digits(integer = 2, fraction = 1) TYPE digits,
                        @Positive TYPE positive, @PositiveOrZero(message = "not ${validatedValue}") TYPE positiveOrZero,
                        @Negative TYPE negative, @NegativeOrZero TYPE negativeOrZero) {}
                @Post("/NAME") void postNAME(@Valid NAMEValue value) {}
            """;
    private static final String ON_TIMES = """
                public record NAMEValue(
                        @NotNull @Past java.time.NAME past, @PastOrPresent java.time.NAME pastOrPresent,
                        @Future java.time.NAME future, @FutureOrPresent java.time.NAME futureOrPresent) {}
                @Post("/NAME") void postNAME(@Valid NAMEValue value) {}
            """;

    private static ClassLoader loader = ClassLoader.getSystemClassLoader();
    private static @Nullable ValidatorFactory factory;

    @BeforeAll
    static void compile(@TempDir Path folder) throws Exception {
        Path sources = Files.createDirectories(folder.resolve("input"));
        Path given = Path.of("src/test/resources/validated");
        Files.copy(given.resolve("types/Nested.java"), sources.resolve("Nested.java"));
        Files.copy(Path.of("src/test/resources/differential/other/Size.java"), sources.resolve("Size.java"));
        Files.copy(given.resolve("ValidationMessages.properties"), sources.resolve("ValidationMessages.properties"));
        StringBuilder scalars = new StringBuilder("""
                package types;
                import dev.linnet.*;
                import jakarta.validation.Valid;
                import jakarta.validation.constraints.*;
                @Service("scalars")
                public final class Scalars {
                """);
        for (String type : NUMBERS) {
            String name = type.startsWith("java.")
                    ? type.substring(10)
                    : type.equals(type.toLowerCase(Locale.ROOT)) ? "Plain" + type : type;
            scalars.append(ON_NUMBERS.replace("NAME", name).replace("TYPE", type));
        }
        TIMES.forEach(type -> scalars.append(ON_TIMES.replace("NAME", type)));
        Files.writeString(sources.resolve("Scalars.java"), scalars.append("}\n"));
        Compilation compilation = Compilation.of(sources, folder.resolve("output"));
        assertThat(compilation.errors()).isEmpty();
        loader = compilation.load("types.Nested").getClassLoader();
        Thread.currentThread().setContextClassLoader(loader); // where the oracle looks for messages
        factory = Validation.byProvider(HibernateValidator.class)
                .configure()
                .defaultLocale(Locale.ENGLISH)
                .buildValidatorFactory();
    }

    @AfterAll
    static void close() {
        if (factory != null) {
            factory.close();
        }
        Thread.currentThread().setContextClassLoader(ValidationDifferentialTest.class.getClassLoader());
    }

    static List<Class<?>> types() throws ReflectiveOperationException, IOException {
        List<Class<?>> types = new ArrayList<>();
        for (String outer : List.of("types.Nested", "types.Scalars")) {
            for (Class<?> type : loader.loadClass(outer).getDeclaredClasses()) {
                if (loader.getResource(checks(type).replace('.', '/') + ".class") != null) {
                    types.add(type);
                }
            }
        }
        types.sort((a, b) -> a.getName().compareTo(b.getName()));
        return types;
    }

    private static String checks(Class<?> type) {
        return type.getName().replace('$', '_') + "Checks";
    }

    @ParameterizedTest
    @MethodSource("types")
    void findsWhatHibernateValidatorFinds(Class<?> type) throws Exception {
        Method check = loader.loadClass(checks(type)).getDeclaredMethod("check", type);
        check.setAccessible(true);
        Validator oracle = java.util.Objects.requireNonNull(factory).getValidator();
        ConstrainedValues values = new ConstrainedValues(type.getSimpleName().hashCode());
        int wrong = 0;
        for (int i = 0; i < ROUNDS; i++) {
            Object value = values.of(type, 4);
            if (value == null) {
                assertThat(check.invoke(null, value)).isNull();
                continue;
            }
            Set<String> expected = expected(oracle, value);
            Set<String> actual = new TreeSet<>();
            Violations found = (Violations) check.invoke(null, value);
            for (Problem.Violation violation : found == null
                    ? List.<Problem.Violation>of()
                    : found.problem().errors()) {
                actual.add(sets(violation.where()) + " | " + violation.detail() + " | " + violation.constraint());
            }
            if (expected.contains("@Digits of NaN")) {
                assertThat(actual).anyMatch(violation -> violation.startsWith("/digits |"));
                continue;
            }
            assertThat(actual)
                    .as("%s, value %d: %s", type.getSimpleName(), i, value)
                    .isEqualTo(expected);
            wrong += expected.isEmpty() ? 0 : 1;
        }
        assertThat(wrong).as("values that break a constraint").isGreaterThan(ROUNDS / 10);
    }

    private static Set<String> expected(Validator oracle, Object value) {
        Set<String> expected = new TreeSet<>();
        try {
            for (ConstraintViolation<?> violation : oracle.validate(value)) {
                expected.add(pointer(violation.getPropertyPath()) + " | " + violation.getMessage() + " | "
                        + violation
                                .getConstraintDescriptor()
                                .getAnnotation()
                                .annotationType()
                                .getSimpleName());
            }
        } catch (ValidationException e) {
            assertThat(e).hasCauseInstanceOf(NumberFormatException.class);
            expected.add("@Digits of NaN"); // and of infinity: the oracle fails, ours is a violation
        }
        return expected;
    }

    private static String pointer(jakarta.validation.Path path) {
        StringBuilder pointer = new StringBuilder();
        for (Node node : path) {
            if (node.getIndex() != null) {
                pointer.append('/').append(node.getIndex());
            } else if (node.getKey() != null
                    || node.isInIterable() && !node.toString().contains("[]")) {
                pointer.append('/').append(key(node.getKey()).replace("~", "~0").replace("/", "~1"));
            } else if (node.isInIterable()) {
                pointer.append("/*");
            }
            if (node.getKind() == ElementKind.PROPERTY) {
                pointer.append('/').append(json(node.getName()));
            }
        }
        return unwrapped(sets(pointer.toString()));
    }

    /** The oracle knows the objects of Unwrapping, JSON has their properties only. */
    private static String unwrapped(String pointer) {
        return pointer.replaceAll("^/plain(/.*|$)", "$1")
                .replaceAll("^/before(/|$)", "$1b_")
                .replaceAll("^b_$", "")
                .replaceAll("^(/outer)?/inner/([^/]+)", "$1/i~0$2~1o")
                .replaceAll("^(/outer)?/inner$", "$1")
                .replaceAll("^/outer/([^/]+)", "/x_$1_y")
                .replaceAll("^/outer$", "");
    }

    /** What a map's key is called in JSON: an enum's constant as its annotation says. */
    private static String key(@Nullable Object key) {
        if (!(key instanceof Enum<?> constant)) {
            return String.valueOf(key);
        }
        try {
            JsonProperty given =
                    constant.getDeclaringClass().getField(constant.name()).getAnnotation(JsonProperty.class);
            return given == null ? constant.toString() : given.value();
        } catch (NoSuchFieldException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What properties are called in JSON, where that is not their name. */
    private static String json(String name) {
        return switch (name) {
            case "count" -> "how~0many~1of";
            default -> name;
        };
    }

    /** A set's elements have no index for the oracle. */
    private static String sets(String pointer) {
        return pointer.replaceAll("^(/set)/[^/]+", "$1/*").replace("/the_name", "/name");
    }
}
