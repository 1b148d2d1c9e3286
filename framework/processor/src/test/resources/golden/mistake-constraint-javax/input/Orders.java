package shop;

import dev.linnet.*;
import jakarta.validation.Valid;
import javax.validation.constraints.NotBlank;

@Service("orders")
final class Orders {
    record Order(@NotBlank String id) {}

    @Post
    void place(@Valid Order order) {}
}
