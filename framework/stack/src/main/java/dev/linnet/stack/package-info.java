/**
 * From service descriptions and configuration to a plan, and from the plan to edits of the SAM template. Depends on core and
 * a YAML reader; the only module that reads YAML. Read {@code Plan} first.
 */
@NullMarked
package dev.linnet.stack;

import org.jspecify.annotations.NullMarked;
