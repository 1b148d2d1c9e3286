package dev.linnet.examples.products;

import static dev.linnet.Uses.TableAction.*;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.linnet.Cors;
import dev.linnet.Created;
import dev.linnet.Delete;
import dev.linnet.Get;
import dev.linnet.Patch;
import dev.linnet.Post;
import dev.linnet.Problem;
import dev.linnet.Put;
import dev.linnet.Query;
import dev.linnet.Service;
import dev.linnet.Training;
import dev.linnet.Uses;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Create, list, get, replace, change and delete products. */
@Service(name = "products", modules = ProductsModule.class)
@Uses(
        tables =
                @Uses.Table(
                        name = "products",
                        actions = {DELETE_ITEM, GET_ITEM, PUT_ITEM, SCAN, UPDATE_ITEM}))
@Cors
final class Products {

    /** The answer about one product. */
    record ProductAnswer(String message, Product data) {}

    /** Some of the products, in no particular order; {@code next} asks for more and is absent on the last page. */
    record ProductPage(
            String message,
            List<Product> data,
            @JsonInclude(JsonInclude.Include.NON_EMPTY) Optional<String> next) {}

    private static final int MOST = 100;

    private final ProductStore store;
    private final InstantSource clock;

    @Inject
    Products(ProductStore store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /**
     * A page of products.
     *
     * @param limit at most so many: 1 to 100
     * @param next what the page before said
     */
    @Get
    ProductPage list(@Query(defaultValue = "50") int limit, @Query Optional<String> next) {
        if (limit < 1 || limit > MOST) {
            throw refused("limit", "found " + limit + ", expected 1 to " + MOST);
        }
        Optional<String> after = next.map(text ->
                PageToken.read(text).orElseThrow(() -> refused("next", "it is not what a page before this one gave")));
        ProductStore.Page page = store.list(limit, after);
        return new ProductPage(
                "Products retrieved successfully", page.products(), page.last().map(PageToken::of));
    }

    /** A new product; its id and time are made here. */
    @Post
    @Training(body = "{\"name\": \"lamp\", \"priceCents\": 1999}")
    Created<ProductAnswer> create(NewProduct body) {
        Product product = new Product(
                UUID.randomUUID().toString(),
                body.name(),
                body.description(),
                body.priceCents(),
                clock.instant().truncatedTo(ChronoUnit.MILLIS));
        store.create(product);
        return Created.at("/{id}", product.id(), new ProductAnswer("Product created successfully", product));
    }

    @Get("/{id}")
    ProductAnswer find(String id) {
        return new ProductAnswer("Product retrieved successfully", found(id, store.find(id)));
    }

    /** Replaces what a client can say of a product. It does not create one: ids are made by the service. */
    @Put("/{id}")
    ProductAnswer replace(String id, NewProduct body) {
        return new ProductAnswer("Product replaced successfully", found(id, store.replace(id, body)));
    }

    /** Changes what is given, and leaves the rest. */
    @Patch("/{id}")
    ProductAnswer update(String id, ProductChange body) {
        return new ProductAnswer("Product updated successfully", found(id, store.update(id, body)));
    }

    @Delete("/{id}")
    void delete(String id) {
        if (!store.delete(id)) {
            throw Problem.notFound("product", id);
        }
    }

    private static Product found(String id, Optional<Product> product) {
        return product.orElseThrow(() -> Problem.notFound("product", id));
    }

    private static Problem refused(String parameter, String detail) {
        return Problem.badRequest("query parameter '" + parameter + "': " + detail)
                .with("query " + parameter, detail);
    }
}
