package shop;

import dev.linnet.*;
import java.util.Optional;

@Service("orders")
final class Orders {
    @Get
    String list(@Query(defaultValue = "20") Optional<Integer> limit) {
        return "" + limit;
    }
}
