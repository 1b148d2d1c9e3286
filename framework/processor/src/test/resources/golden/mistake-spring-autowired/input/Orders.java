package shop;

import dev.linnet.*;
import org.springframework.beans.factory.annotation.Autowired;

@Service("orders")
final class Orders {
    @Autowired
    Clock clock;

    @Get("/{id}")
    String find(String id) {
        return id;
    }
}
