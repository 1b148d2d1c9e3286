/**
 * What the stack is: the SAM template and the descriptions of the services, read into records. The only place that
 * reads YAML. Depends on core; runs on the laptop and in the build, never in Lambda. Read {@link
 * dev.linnet.stack.Template} first.
 */
@NullMarked
package dev.linnet.stack;

import org.jspecify.annotations.NullMarked;
