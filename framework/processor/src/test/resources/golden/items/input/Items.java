package shop;

import dev.linnet.*;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;

@Service("items")
@Cors
final class Items {
    record NewItem(String name) {}

    record Item(String id, String name) {}

    private final ItemStore store;

    @Inject
    Items(ItemStore store) {
        this.store = store;
    }

    @Get
    List<Item> list() {
        return store.list();
    }

    @Post
    Created<Item> create(NewItem body) {
        Item item = new Item("1", body.name());
        return Created.at("/{id}", item.id(), item);
    }

    @Get("/{id}")
    Optional<Item> find(String id) {
        return store.find(id);
    }

    @Delete("/{id}")
    void delete(String id) {}
}
