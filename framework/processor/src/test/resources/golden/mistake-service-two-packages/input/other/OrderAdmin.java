package other;

import dev.linnet.Delete;
import dev.linnet.Service;

@Service("orders")
final class OrderAdmin {
    @Delete("/{id}")
    void delete(String id) {}
}
