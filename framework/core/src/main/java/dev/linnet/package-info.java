/**
 * What a service is written with: annotations, {@link dev.linnet.Request}, {@link dev.linnet.Response},
 * {@link dev.linnet.Problem}. Depends on jackson-core and annotation jars only and knows no AWS type. Read
 * {@link dev.linnet.Service} first.
 */
@NullMarked
package dev.linnet;

import org.jspecify.annotations.NullMarked;
