package dev.linnet.examples.items;

import static dev.linnet.Uses.TableAction.*;

import dev.linnet.Cors;
import dev.linnet.Created;
import dev.linnet.Delete;
import dev.linnet.Get;
import dev.linnet.Post;
import dev.linnet.Problem;
import dev.linnet.Service;
import dev.linnet.Training;
import dev.linnet.Uses;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Create, list, get and delete items. */
@Service(name = "items", modules = ItemsModule.class)
@Uses(
        tables =
                @Uses.Table(
                        name = "items",
                        actions = {DELETE_ITEM, GET_ITEM, PUT_ITEM, SCAN}))
@Cors
final class Items {

    /** What a client sends to create an item. */
    record NewItem(String name) {
        NewItem {
            if (name == null || name.isBlank()) {
                throw new IllegalArgumentException("Item name is required.");
            }
        }
    }

    /** An item. Its name is null when another writer of the table left it out. */
    record Item(String id, @Nullable String name) {}

    /** The answer to a creation. */
    record ItemCreated(String message, Item item) {}

    /** The answer to a look-up. */
    record ItemFound(Item item) {}

    /** All items. */
    record ItemList(List<Item> items) {}

    private final ItemStore store;

    @Inject
    Items(ItemStore store) {
        this.store = store;
    }

    @Get
    ItemList list() {
        return new ItemList(store.list());
    }

    @Post
    @Training(body = "{\"name\": \"lamp\"}")
    Created<ItemCreated> create(NewItem body) {
        Item item = new Item(UUID.randomUUID().toString(), body.name());
        store.put(item);
        return Created.at("/{id}", item.id(), new ItemCreated("Item created successfully", item));
    }

    @Get("/{id}")
    ItemFound find(String id) {
        return new ItemFound(store.find(id).orElseThrow(() -> Problem.notFound("item", id)));
    }

    @Delete("/{id}")
    void delete(String id) {
        if (!store.delete(id)) {
            throw Problem.notFound("item", id);
        }
    }
}
