package shop;

import dev.linnet.*;
import org.springframework.web.bind.annotation.RequestBody;

@Service("orders")
final class Orders {
    record NewOrder(String id) {}

    @Post
    void place(@RequestBody NewOrder order) {}
}
