/** The items service: the smallest complete REST service on Linnet. Read {@link dev.linnet.examples.items.Items} first. */
@NullMarked
package dev.linnet.examples.items;

import org.jspecify.annotations.NullMarked;
