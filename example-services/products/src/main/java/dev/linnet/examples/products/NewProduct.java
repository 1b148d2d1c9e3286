package dev.linnet.examples.products;

import org.jspecify.annotations.Nullable;

/**
 * What a client says of a product, to create or replace it.
 *
 * @param name 1 to 200 characters, not blank
 * @param description up to 2,000 characters, or null
 * @param priceCents the price in cents, 0 to 2⁵³ − 1: as far as every reader of JSON is exact
 */
record NewProduct(String name, @Nullable String description, long priceCents) {
    NewProduct {
        if (name == null) {
            throw new IllegalArgumentException("name is missing");
        }
        ProductRules.name(name);
        if (description != null) {
            ProductRules.description(description);
        }
        ProductRules.priceCents(priceCents);
    }
}
