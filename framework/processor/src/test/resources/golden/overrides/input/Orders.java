package shop;

import dev.linnet.*;

@Service("orders")
final class Orders extends Listing {
    @Override
    String find(String key, int size) {
        return key;
    }
}

abstract class Listing {
    @Get("/{id}")
    abstract String find(String id, @Query(defaultValue = "7") int size);
}
