package shop;

import dev.linnet.Get;
import dev.linnet.Json;
import dev.linnet.Post;
import dev.linnet.Service;
import jakarta.inject.Inject;
import java.util.List;

@Service("items")
final class Items {

    record Item(UUID id, List<Price> prices) {}

    sealed interface Shape {}

    record Circle(Radius radius) implements Shape {}

    @Json
    record Shared(Colour colour) {}

    @Inject
    Items() {}

    @Get("/items/{id}")
    Item find(String id) {
        return null;
    }

    @Post("/shapes")
    List<Shape> add(List<Item> items) {
        return List.of();
    }
}
