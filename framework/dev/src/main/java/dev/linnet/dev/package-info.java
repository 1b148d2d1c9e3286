/**
 * The laptop: the commands and the local stack. Depends on stack, picocli and Jetty; nothing of it reaches an image. Read
 * {@code Main} first.
 */
@NullMarked
package dev.linnet.dev;

import org.jspecify.annotations.NullMarked;
