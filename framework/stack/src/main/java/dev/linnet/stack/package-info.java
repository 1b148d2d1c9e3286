/**
 * What the stack is: the SAM template, the descriptions of the services and their configuration, read into records. The
 * only place that reads YAML. Depends on core; runs on the laptop and in the build, never in Lambda. Read {@link
 * dev.linnet.stack.Template} and {@link dev.linnet.stack.Configuration} first.
 */
@NullMarked
package dev.linnet.stack;

import org.jspecify.annotations.NullMarked;
