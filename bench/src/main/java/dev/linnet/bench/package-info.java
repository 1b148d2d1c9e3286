/**
 * Measures the cold start and the warm cost of the items service against the same service written without a framework.
 * May depend on everything; nothing depends on it. Read {@link dev.linnet.bench.ColdStart} first.
 */
@NullMarked
package dev.linnet.bench;

import org.jspecify.annotations.NullMarked;
