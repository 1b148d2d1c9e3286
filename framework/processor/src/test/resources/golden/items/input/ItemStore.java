package shop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import shop.Items.Item;

@Singleton
class ItemStore {
    @Inject
    ItemStore() {}

    List<Item> list() {
        return List.of(new Item("1", "lamp"));
    }

    Optional<Item> find(String id) {
        return id.equals("1") ? Optional.of(new Item("1", "lamp")) : Optional.empty();
    }
}
