package shop;

import dev.linnet.Body;
import dev.linnet.Get;
import dev.linnet.Json;
import dev.linnet.Post;
import dev.linnet.Put;
import dev.linnet.Service;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;

@Service("products")
final class Products {

    record Product(UUID id, String name, List<Product> parts) {}

    record Page<T>(List<T> items, int total) {}

    @Json(databind = true)
    static class Legacy {
        public String text = "";
    }

    @Inject
    Products() {}

    @Get
    Page<Product> list() {
        return new Page<>(List.of(), 0);
    }

    @Post("/many")
    Map<String, Integer> create(@Body List<Product> products) {
        return Map.of("created", products.size());
    }

    @Put("/legacy")
    Legacy legacy(@Body Legacy legacy) {
        return legacy;
    }

    @Post("/any")
    Object any(@Body Object any) {
        return any;
    }

    @Put("/numbers")
    int[] numbers(@Body int[] numbers) {
        return numbers;
    }
}
