/**
 * The JUnit 5 test kit: a service's real router, codecs and object graph in the test's process, with mocks bound at compile
 * time. Depends on {@code lambda} and core. Read {@link dev.linnet.testing.LinnetTest} first.
 */
@NullMarked
package dev.linnet.testing;

import org.jspecify.annotations.NullMarked;
