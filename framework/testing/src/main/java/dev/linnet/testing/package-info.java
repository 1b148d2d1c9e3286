/**
 * The JUnit 5 test kit: calls a service in the test's JVM. Depends on lambda, JUnit and Mockito; never shipped. Read
 * {@code LinnetTest} first.
 */
@NullMarked
package dev.linnet.testing;

import org.jspecify.annotations.NullMarked;
