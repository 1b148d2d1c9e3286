/** The photos service: forms, files, validation, errors and caching. Read {@link dev.linnet.examples.photos.Photos} first. */
@NullMarked
package dev.linnet.examples.photos;

import org.jspecify.annotations.NullMarked;
