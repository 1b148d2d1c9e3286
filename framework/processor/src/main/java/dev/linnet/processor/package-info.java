/**
 * The javac plug-in that compiles a service: model, validate, write. Depends on core; runs in the compiler only. Read
 * {@code LinnetProcessor} first.
 */
@NullMarked
package dev.linnet.processor;

import org.jspecify.annotations.NullMarked;
