package shop;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.linnet.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

@Service("orders")
final class Orders {

    record Line(@NotBlank String product, @Min(1) @Max(99) int quantity) {}

    record Address(@NotNull @Size(max = 80) String street, @Pattern(regexp = "[0-9]{5}") String zip) {}

    sealed interface Payment permits Card, Invoice {}

    record Card(@Pattern(regexp = "[0-9]{16}", message = "{card.number}") String number) implements Payment {}

    record Invoice(@Email String to, @Positive BigDecimal limit) implements Payment {}

    record NewOrder(
            @JsonProperty("customer_id") @NotBlank(message = "a customer is needed") String customer,
            @NotEmpty @Size(max = 50) List<@NotNull @Valid Line> lines,
            @Valid Address address,
            @Valid @JsonUnwrapped(prefix = "to_") Address destination,
            @NotNull @Valid Payment payment,
            @DecimalMin("0.00") @DecimalMax(value = "100.50", inclusive = false) @Digits(integer = 3, fraction = 2)
                    BigDecimal discount,
            Map<@Size(min = 2) String, @PositiveOrZero Integer> stock,
            Optional<@Size(max = 200, message = "${validatedValue} is longer than {max}") String> note,
            @FutureOrPresent LocalDate due,
            @AssertTrue boolean accepted) {}

    record Node(@NotBlank String name, List<@Valid Node> children) {}

    record Created(String id) {}

    @Post
    Created place(@Valid NewOrder order) {
        return new Created(order.customer());
    }

    @Get
    List<Created> list(
            @Query(defaultValue = "20") @Min(1) @Max(100) int limit,
            @Query Optional<@Size(min = 3) String> tag,
            @Query Set<@NotBlank @Size(max = 8) String> ids,
            @Header @Positive long version) {
        return List.of();
    }

    @Put("/{id}/tree")
    void tree(@Pattern(regexp = "[a-z]+") String id, @Valid Node node) {}

    @Get("/{id}")
    Created find(String id) {
        return new Created(id);
    }
}
