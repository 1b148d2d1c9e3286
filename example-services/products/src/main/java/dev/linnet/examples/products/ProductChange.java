package dev.linnet.examples.products;

import org.jspecify.annotations.Nullable;

/** What a client changes of a product, by the rules of {@link NewProduct}. Null leaves what is there; one is not null. */
record ProductChange(
        @Nullable String name,
        @Nullable String description,
        @Nullable Long priceCents) {
    ProductChange {
        if (name == null && description == null && priceCents == null) {
            throw new IllegalArgumentException("nothing to change; give name, description or priceCents");
        }
        if (name != null) {
            ProductRules.name(name);
        }
        if (description != null) {
            ProductRules.description(description);
        }
        if (priceCents != null) {
            ProductRules.priceCents(priceCents);
        }
    }
}
