package shop;

import dev.linnet.Get;
import dev.linnet.Post;
import dev.linnet.Service;
import jakarta.inject.Inject;
import java.util.List;
import shared.Product;

@Service("products")
final class Products {

    record Shelf(int number, List<Product> products) {}

    @Inject
    Products() {}

    @Get
    Shelf list() {
        return new Shelf(1, List.of());
    }

    @Post
    Product create(Product product) {
        return product;
    }
}
