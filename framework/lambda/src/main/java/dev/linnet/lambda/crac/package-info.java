/**
 * The implementation of the CRaC API that {@code org.crac} finds by the name of this package, and by the names of its
 * classes, when a function runs with SnapStart. Nothing here is called by users: they call {@code org.crac.Core}.
 */
@NullMarked
package dev.linnet.lambda.crac;

import org.jspecify.annotations.NullMarked;
