package shop;

import dev.linnet.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;

@Service("orders")
final class Orders {
    record Order(
            @NotNull(message = "{order.id.missing}") String id,
            @Size(min = 2, message = "at least {mim}") String name,
            @Min(value = 1, message = "${validatedValue > 0 ? 'a' : 'b'}") int quantity,
            @NotBlank(message = "open {") String text,
            @NotBlank(message = "close }") String more,
            @NotBlank(message = "\\{kept\\} and \\$") String escaped) {}

    @Post
    void place(@Valid Order order) {}
}
