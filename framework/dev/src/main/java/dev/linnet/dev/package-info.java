/**
 * The laptop: the commands and the local stack. Depends on stack, picocli, Jetty and databind; nothing of it reaches an
 * image. Read {@code Linnet} first; then {@code LocalStack}, {@code LocalFunction} and {@code Front} for what runs,
 * {@code Reloader} for what a save does, {@code LocalAws} for AWS, {@code Training} for images, {@code Doctor} for the machine.
 */
@NullMarked
package dev.linnet.dev;

import org.jspecify.annotations.NullMarked;
