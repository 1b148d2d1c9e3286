/**
 * What JMH measures: the paths of GitHub's API looked up in compiled routes and in the routers of Javalin and Jooby, and whole
 * requests with JSON. Read {@link RoutesBench} first.
 */
@NullMarked
package dev.linnet.bench.routes;

import org.jspecify.annotations.NullMarked;
