package dev.linnet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.internal.Router;
import dev.linnet.processor.ReferenceRoutes.Route;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Compiled routes against the rules taken literally (SEMANTICS 27): GitHub's API, and route sets and paths at random. */
class GithubRoutesTest {

    @TempDir
    static Path outputs;

    /** The service's function, and the compiled router of it. */
    private static Path compile(String className, ReferenceRoutes routes) throws IOException {
        Path sources = Files.createDirectories(outputs.resolve(className + "-source"));
        Files.writeString(sources.resolve(className + ".java"), routes.source(className));
        Compilation compilation = Compilation.of(sources, outputs.resolve(className));
        assertThat(compilation.errors()).isEmpty();
        return compilation.output();
    }

    private static Router router(Path output, String className) throws ReflectiveOperationException {
        var constructor = new Compilation(List.of(), output)
                .load("shop." + className + "Router")
                .getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return (Router) constructor.newInstance(new Object[constructor.getParameterCount()]);
    }

    private static List<Route> github() throws IOException {
        List<Route> routes = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of("src/test/resources/routes/github.txt"))) {
            String[] parts = line.split(" ", 2);
            routes.add(Route.of(routes.size(), parts[0], parts[1]));
        }
        return routes;
    }

    @Test
    void servesAll203RoutesOfGithub() throws Exception {
        List<Route> all = github();
        assertThat(all).hasSize(203);
        ReferenceRoutes routes = new ReferenceRoutes(all);
        var function = (com.amazonaws.services.lambda.runtime.RequestStreamHandler)
                new Compilation(List.of(), compile("Github", routes))
                        .load("shop.GithubFunction")
                        .getConstructor()
                        .newInstance();
        for (Route route : all) {
            List<String> values = new ArrayList<>();
            StringBuilder path = new StringBuilder();
            for (String segment : route.segments()) {
                String value = ReferenceRoutes.rank(segment) == 0 ? segment : "v" + values.size() + "é😀";
                if (ReferenceRoutes.rank(segment) > 0) {
                    values.add(value);
                }
                path.append('/').append(value);
            }
            String expected = route.number() + (values.isEmpty() ? "" : " " + String.join(" ", values));
            assertThat(CompiledServiceTest.call(function, route.method(), path.toString(), "", null))
                    .as(path.toString())
                    .isEqualTo("200 \"" + expected + "\"");
            String refused = CompiledServiceTest.call(function, "TRACE", path + "/", "", null);
            assertThat(refused).startsWith("405 ");
            Set<String> allowed =
                    new TreeSet<>(Arrays.asList(refused.substring(4).split(", ")));
            assertThat(allowed).as(path.toString()).isEqualTo(routes.allowed(ReferenceRoutes.cut(path.toString())));
        }
    }

    @Test
    void findsWhatTheRulesSay() throws Exception {
        long seed = Long.getLong("routes.seed", System.nanoTime());
        System.out.println("routes.seed=" + seed);
        Random random = new Random(seed);
        int found = 0;
        for (int set = 0; set < 12; set++) {
            List<Route> all = randomRoutes(random);
            ReferenceRoutes routes = new ReferenceRoutes(all);
            String className = "Random" + set;
            Router router = router(compile(className, routes), className);
            for (int i = 0; i < 1_000; i++) {
                String path = randomPath(random);
                String verb = random.nextInt(4) == 0 ? "HEAD" : random.nextBoolean() ? "GET" : "POST";
                List<String> segments = ReferenceRoutes.cut(path);
                var expected = routes.find(verb, segments);
                var request = dev.linnet.Request.of(verb, path).build();
                String where = "seed %d: %s %s of%n%s".formatted(seed, verb, path, all);
                assertThat(router.match(request.match()))
                        .as(where)
                        .isEqualTo(expected.map(Route::number).orElse(-1));
                if (expected.isPresent()) {
                    found++;
                    assertThat(captured(expected.get(), request))
                            .as(where)
                            .isEqualTo(expected.get().captured(segments));
                }
            }
        }
        assertThat(found).isGreaterThan(1_000);
    }

    private static List<String> captured(Route route, dev.linnet.Request request) {
        List<String> captured = new ArrayList<>();
        for (int i = 0; i < route.segments().size(); i++) {
            int rank = ReferenceRoutes.rank(route.segments().get(i));
            if (rank > 0) {
                captured.add(rank == 1 ? request.segment(i) : request.rest(i));
            }
        }
        return captured;
    }

    /** Few literals, so that routes overlap; two of them, "comments" and "contents", have one key. */
    private static final List<String> LITERALS = List.of("a", "b", "comments", "contents", "a'");

    private static List<Route> randomRoutes(Random random) {
        List<Route> routes = new ArrayList<>();
        Set<String> shapes = new TreeSet<>();
        for (int i = 0; i < 40; i++) {
            int length = 1 + random.nextInt(4);
            List<String> segments = new ArrayList<>();
            for (int at = 0; at < length; at++) {
                int kind = random.nextInt(5);
                segments.add(
                        kind == 0 && at == length - 1
                                ? "{v" + at + "+}"
                                : kind < 3 ? "{v" + at + "}" : LITERALS.get(random.nextInt(LITERALS.size())));
            }
            String method = random.nextInt(5) == 0 ? "HEAD" : random.nextBoolean() ? "GET" : "POST";
            Route route = new Route(routes.size(), method, segments);
            if (shapes.add(route.shape())) {
                routes.add(route);
            }
        }
        RouteTree tree = new RouteTree();
        routes.forEach(r ->
                tree.add(r.method(), RouteTemplate.of("/", "/" + String.join("/", r.segments())), r.number()));
        Set<Integer> mistakes = tree.unreachable().keySet();
        List<Route> kept = new ArrayList<>();
        for (Route route : routes) {
            if (!mistakes.contains(route.number())) {
                kept.add(new Route(kept.size(), route.method(), route.segments()));
            }
        }
        return kept;
    }

    private static String randomPath(Random random) {
        StringBuilder path = new StringBuilder();
        for (int i = 1 + random.nextInt(5); i > 0; i--) {
            int kind = random.nextInt(12);
            path.append('/').append(kind == 0 ? "" : kind < 3 ? "x" : LITERALS.get(random.nextInt(LITERALS.size())));
        }
        return path.append(random.nextInt(6) == 0 ? "/" : "").toString();
    }

    @Test
    void asksEachPlaceInTheTreeAtMostOnce() throws Exception {
        // a literal and a variable at each of seven places: 128 ways to go, and none of them ends where the path does
        List<Route> all = new ArrayList<>();
        for (int ways = 0; ways < 128; ways++) {
            StringBuilder template = new StringBuilder();
            for (int at = 0; at < 7; at++) {
                template.append((ways >> at & 1) == 0 ? "/a" : "/{v" + at + "}");
            }
            all.add(Route.of(ways, "GET", template + "/end"));
        }
        Path output = compile("Ways", new ReferenceRoutes(all));
        String router = Files.readString(output.resolve("shop/WaysRouter.java"));
        Path counting = Files.createDirectories(outputs.resolve("counting/shop"));
        Files.writeString(
                counting.resolve("WaysRouter.java"),
                router.replace("(Match match) {", "(Match match) {\n        steps++;")
                        .replaceFirst("extends Router \\{", "extends Router {\n    static int steps;"));
        assertThat(Compilation.of(counting, output).errors()).isEmpty();
        Router counted = router(output, "Ways");
        var steps = counted.getClass().getDeclaredField("steps");
        steps.setAccessible(true);

        int found = counted.match(
                dev.linnet.Request.of("GET", "/a/a/a/a/a/a/a/other").build().match());

        assertThat(found).isEqualTo(-1);
        int places = router.split("\\(Match match\\) \\{", -1).length - 1;
        assertThat((Integer) steps.get(null)).isBetween(128, places);
    }
}
