package dev.linnet.bench.items;

import dev.linnet.bench.items.Items.Item;
import java.util.List;
import java.util.Optional;

/** Where items are kept. */
interface ItemStore {

    /** All items, in the order in which they were put. */
    List<Item> list();

    /** The item with an id. */
    Optional<Item> find(String id);

    /** Keeps an item, in the place of one with the same id. */
    void put(Item item);

    /** Forgets an item; false when there was none. */
    boolean delete(String id);
}
