package shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.linnet.*;
import jakarta.validation.Constraint;
import jakarta.validation.OverridesAttribute;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the schemas of a description say of constraints. */
@Service("stock")
final class Stock {

    @NotNull
    @Size(min = 2)
    @Pattern(regexp = "[A-Z]+")
    @Constraint(validatedBy = {})
    @interface Code {
        String message() default "is no code";

        @OverridesAttribute(constraint = Size.class, name = "max")
        int max() default 8;

        Class<?>[] groups() default {};

        Class<? extends Payload>[] payload() default {};
    }

    record Numbers(
            @Min(1) @Max(10) int bounded,
            @Positive Integer positive,
            @PositiveOrZero @Min(-5) long positiveOrZero,
            @Negative Double negative,
            @NegativeOrZero @DecimalMin("-1e2") BigDecimal negativeOrZero,
            @DecimalMin("0.50") @DecimalMax(value = "99999999999999999999", inclusive = false) BigInteger large,
            @Min(0) short tighter,
            @JsonFormat(shape = JsonFormat.Shape.STRING) @Min(1) int asText,
            @Digits(integer = 3, fraction = 2) BigDecimal digits,
            @Min(3) @Max(3) int exact,
            @Min(1) OptionalInt maybe) {}

    record Texts(
            @NotNull String there,
            @NotBlank String full,
            @NotEmpty @Size(max = 5) String some,
            @Size(min = 2) @Size(min = 3, max = 9) String sized,
            @Pattern(regexp = "[a-z]{2}") @Pattern(regexp = "^a|b$") String patterns,
            @Pattern(regexp = "(?i)[a-z]") String javaOnly,
            @Pattern(regexp = "[a-z]", flags = Pattern.Flag.CASE_INSENSITIVE) String flags,
            @Email String email,
            @NotBlank @Email(regexp = ".*\\.org") String org,
            @Code(max = 4) String code,
            @Min(1) @Size(max = 3) String number,
            @Size(max = 8) byte[] bytes,
            @Null String id) {}

    record Containers(
            @NotEmpty @Size(max = 3) List<@NotBlank @Size(max = 5) String> list,
            @Size(min = 1, max = 2) int[] array,
            @NotNull Set<@Valid Leaf> leaves,
            @Size(max = 2) Map<@Size(min = 2) String, @Positive Integer> map,
            @NotNull Optional<@Size(max = 3) String> optional,
            Optional<@NotBlank String> needed,
            List<List<@Max(9) Integer>> nested,
            Map<Grade, @Min(1) Integer> grades,
            @AssertTrue boolean accepted,
            @AssertFalse Boolean spam) {}

    enum Grade {
        @JsonProperty("1st")
        BEST,
        GOOD
    }

    record Leaf(@JsonProperty("the-name") @NotBlank String name, @Valid Sku sku) {}

    record Sku(@JsonValue @NotNull @Pattern(regexp = "S-\\d+") String text) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        Sku {}
    }

    record Wrapped(@Valid @NotNull @JsonUnwrapped(prefix = "in_") Leaf inner, @JsonUnwrapped @Valid Outer outer) {}

    record Outer(@Valid @JsonUnwrapped(prefix = "out_", suffix = "_of") Leaf leaf, @Min(1) int count) {}

    /** Only answered: what nothing checks is said all the same, and no mistake. */
    record Answer(@Size(min = 1) String text, Leaf leaf, @DecimalMin("x") @Size(min = 1) int wrong) {}

    record Page(@Min(0) int from, @Max(100) @Query(value = "n", defaultValue = "10") int count, @NotEmpty List<String> tag) {}

    @Post("/numbers")
    void numbers(@Valid Numbers numbers) {}

    @Post("/texts")
    void texts(@Valid Texts texts) {}

    @Post("/containers")
    void containers(@Valid Containers containers) {}

    @Post("/wrapped")
    Answer wrapped(@Valid Wrapped wrapped) {
        return new Answer("", wrapped.inner(), 1);
    }

    @Post("/lines")
    void lines(@Body @NotEmpty @Size(max = 50) List<@Valid Leaf> lines) {}

    @Post("/perhaps")
    void perhaps(@Body Optional<@NotNull @Valid Leaf> leaf) {}

    @Get("/{code}")
    String find(
            @Code String code,
            @Query @Valid Page page,
            @Query @Positive @Nullable Integer version,
            @Query @NotNull @Nullable Integer needed,
            @Query(defaultValue = "5") @NotNull Integer given,
            @Query @Size(min = 1, max = 3) Set<@Pattern(regexp = "\\w") String> one,
            @Header Optional<@Email String> from) {
        return code;
    }

    @Post("/files")
    void files(@Part @NotEmpty @Size(max = 2) List<Upload> file, @Form @NotBlank String title) {}
}
