package dev.linnet.examples.products;

import java.util.List;
import java.util.Optional;

/** Where products are kept. */
interface ProductStore {

    /**
     * Some of the products.
     *
     * @param last the id after which there are more; empty on the last page
     */
    record Page(List<Product> products, Optional<String> last) {}

    /**
     * A page of the products, in no particular order. Each product that is there all the while is on one page.
     *
     * @param limit at most so many, 1 or more; there may be fewer though there is a page after this one
     * @param after the id that the page before ended with; empty for the first page
     */
    Page list(int limit, Optional<String> after);

    /** The product with an id. */
    Optional<Product> find(String id);

    /** Keeps a new product. */
    void create(Product product);

    /** Replaces all but a product's id and time: the product then, or nothing when there is none with the id. */
    Optional<Product> replace(String id, NewProduct product);

    /** Changes what is not null: the product then, or nothing when there is none with the id. */
    Optional<Product> update(String id, ProductChange change);

    /** Forgets a product; false when there was none. */
    boolean delete(String id);
}
