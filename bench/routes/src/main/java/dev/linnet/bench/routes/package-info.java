/** Looks the paths of GitHub's API up in compiled routes, and in the routers of Javalin and Jooby. Read {@link RoutesBench} first. */
@NullMarked
package dev.linnet.bench.routes;

import org.jspecify.annotations.NullMarked;
