/**
 * An example service with an in-memory store: the smallest thing worth deploying. Read {@code Items} first.
 */
@NullMarked
package dev.linnet.examples.items;

import org.jspecify.annotations.NullMarked;
