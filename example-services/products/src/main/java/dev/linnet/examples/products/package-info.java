/**
 * The products service: a REST service that keeps what it has in a DynamoDB table. Read
 * {@link dev.linnet.examples.products.Products} first.
 */
@NullMarked
package dev.linnet.examples.products;

import org.jspecify.annotations.NullMarked;
