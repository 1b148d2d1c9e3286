package dev.linnet.bench.items;

import dev.linnet.bench.items.Items.Item;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps items for as long as the execution environment lives; each environment has its own. */
@Singleton
final class InMemoryItemStore implements ItemStore {

    private final Map<String, Item> items = new LinkedHashMap<>();

    @Inject
    InMemoryItemStore() {}

    @Override
    public synchronized List<Item> list() {
        return new ArrayList<>(items.values());
    }

    @Override
    public synchronized Optional<Item> find(String id) {
        return Optional.ofNullable(items.get(id));
    }

    @Override
    public synchronized void put(Item item) {
        items.put(item.id(), item);
    }

    @Override
    public synchronized boolean delete(String id) {
        return items.remove(id) != null;
    }
}
