package dev.linnet.examples.products;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A product. All but the id may be null, and is not sent then: another writer of the table may have left it out.
 *
 * @param priceCents the price in cents
 * @param createdAt when it was created, to the millisecond
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record Product(
        String id,
        @Nullable String name,
        @Nullable String description,
        @Nullable Long priceCents,
        @Nullable Instant createdAt) {}
