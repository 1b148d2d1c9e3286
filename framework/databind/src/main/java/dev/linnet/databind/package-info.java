/**
 * The opt-in bridge to jackson-databind, for types that the codec generator refuses. Depends on core and jackson-databind.
 * Read {@code DatabindJson} first.
 */
@NullMarked
package dev.linnet.databind;

import org.jspecify.annotations.NullMarked;
