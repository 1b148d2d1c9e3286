/**
 * The items service as it is measured: that of the examples with its items in memory, so that every program does the same
 * work and none waits for a table. Read {@link dev.linnet.bench.items.Items} first.
 */
@NullMarked
package dev.linnet.bench.items;

import org.jspecify.annotations.NullMarked;
