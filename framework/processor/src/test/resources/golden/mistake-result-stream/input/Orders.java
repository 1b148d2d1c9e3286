package shop;

import dev.linnet.*;
import java.util.stream.Stream;

@Service("orders")
final class Orders {
    @Get
    Stream<String> list() {
        return Stream.of();
    }
}
