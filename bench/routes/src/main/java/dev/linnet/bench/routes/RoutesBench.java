package dev.linnet.bench.routes;

import dev.linnet.bench.routes.GithubRoutes.Route;
import dev.linnet.internal.Match;
import dev.linnet.internal.PathReader;
import dev.linnet.internal.Router;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.router.Endpoint;
import io.javalin.router.ParsedEndpoint;
import io.javalin.router.matcher.PathMatcher;
import io.jooby.internal.ChiRoutes;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * From a method and the path as it was sent to the route and the texts of its variables, for a path of each of the 203 routes
 * of GitHub's API. A sample is all of them once (some ten microseconds): on a busy machine its median is that of undisturbed ones.
 */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class RoutesBench {

    private static final int ROUTES = 203;

    private String[] methods;
    private String[] paths;
    private int[][] variables;
    private HandlerType[] types;
    private Router router;
    private PathMatcher javalin;
    private ChiRoutes jooby;

    /** Fills the routers, and looks that each finds each route. */
    @Setup
    public void fill() throws Exception {
        List<Route> routes = GithubRoutes.read();
        router = GithubRoutes.router(routes);
        javalin = new PathMatcher();
        jooby = new ChiRoutes();
        methods = new String[ROUTES];
        paths = new String[ROUTES];
        types = new HandlerType[ROUTES];
        variables = new int[ROUTES][];
        JavalinConfig config = new JavalinConfig();
        for (int i = 0; i < ROUTES; i++) {
            Route route = routes.get(i);
            methods[i] = route.method();
            paths[i] = route.path();
            types[i] = HandlerType.valueOf(route.method());
            variables[i] = route.variables();
            javalin.add(new ParsedEndpoint(
                    new Endpoint(types[i], route.template(), java.util.Set.of(), context -> {}), config.router));
            jooby.add(route.method(), route.template());
        }
        for (int i = 0; i < ROUTES; i++) {
            int count = variables[i].length;
            check(router.match(PathReader.read(methods[i], paths[i], true)) == i, "Linnet", i);
            ParsedEndpoint found =
                    javalin.findEntries(types[i], paths[i]).findFirst().orElseThrow();
            check(found.extractPathParams(paths[i]).size() == count, "Javalin", i);
            var match = jooby.find(methods[i], paths[i]);
            check(match.matches() && match.pathMap().size() == count, "Jooby", i);
        }
    }

    private void check(boolean found, String who, int route) {
        if (!found) {
            throw new IllegalStateException(who + " did not find " + methods[route] + " " + paths[route]);
        }
    }

    /** Compiled routes. */
    @Benchmark
    @OperationsPerInvocation(ROUTES)
    public void linnet(Blackhole found) {
        for (int i = 0; i < ROUTES; i++) {
            Match match = PathReader.read(methods[i], paths[i], true);
            int route = router.match(match);
            found.consume(route);
            for (int variable : variables[route]) {
                found.consume(match.segment(variable));
            }
        }
    }

    /** Javalin's regular expressions, one after the other. */
    @Benchmark
    @OperationsPerInvocation(ROUTES)
    public void javalin(Blackhole found) {
        for (int i = 0; i < ROUTES; i++) {
            ParsedEndpoint route =
                    javalin.findEntries(types[i], paths[i]).findFirst().orElseThrow();
            found.consume(route);
            found.consume(route.extractPathParams(paths[i]));
        }
    }

    /** Jooby's radix tree. */
    @Benchmark
    @OperationsPerInvocation(ROUTES)
    public void jooby(Blackhole found) {
        for (int i = 0; i < ROUTES; i++) {
            var match = jooby.find(methods[i], paths[i]);
            found.consume(match.route());
            found.consume(match.pathMap());
        }
    }
}
