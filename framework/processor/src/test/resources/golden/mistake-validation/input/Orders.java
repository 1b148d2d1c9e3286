package shop;

import dev.linnet.*;
import jakarta.validation.Valid;

@Service("orders")
final class Orders {
    record NewOrder(String id) {}

    @Post
    void place(@Valid NewOrder order) {}
}
