/**
 * What generated code calls. Public because that code lives in users' packages; no promise to users, and it may change
 * with every version: generated code records the version that wrote it. Read {@link dev.linnet.internal.Dispatcher} first.
 */
@NullMarked
package dev.linnet.internal;

import org.jspecify.annotations.NullMarked;
