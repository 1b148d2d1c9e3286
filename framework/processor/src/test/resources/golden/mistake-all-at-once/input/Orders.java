package shop;

import dev.linnet.*;
import java.util.List;

@Service("orders")
final class Orders {
    @Get("/a")
    String find(String unclear) {
        return unclear;
    }

    @Get("/b")
    List<Thread> threads() {
        return List.of();
    }
}
