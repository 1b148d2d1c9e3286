/**
 * The function at run time: event adapters and the runtime loop that is the program's main in Lambda. Depends on core, the
 * Lambda interfaces and event classes, Dagger's run time, SLF4J and CRaC. Read {@link dev.linnet.lambda.LambdaRuntime} first.
 */
@NullMarked
package dev.linnet.lambda;

import org.jspecify.annotations.NullMarked;
