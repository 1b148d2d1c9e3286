package shop;

import dev.linnet.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.math.BigDecimal;

@Service("orders")
final class Orders {
    record Order(
            @Pattern(regexp = "[a-z") String code,
            @Size(min = 3, max = 2) String name,
            @Size(min = -1) String text,
            @Digits(integer = -2, fraction = 0) int count,
            @DecimalMin("1,5") BigDecimal price,
            @Min(5) @Max(3) int quantity) {}

    @Post
    void place(@Valid Order order) {}
}
