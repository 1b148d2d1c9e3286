package shop;

import dev.linnet.Service;

@Service("order-store")
final class OrderStore {
    String find(String id) {
        return id;
    }
}
