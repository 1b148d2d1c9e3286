package dev.linnet.bench.routes;

import dev.linnet.internal.Router;
import dev.linnet.processor.LinnetProcessor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;

/** The routes of GitHub's API, a path for each, and a service of them: written, then compiled as users compile theirs. */
final class GithubRoutes {

    private static final Pattern VARIABLE = Pattern.compile("\\{(\\w+)}");

    /** One route: its method, its template, and a path whose variables have their names as values. */
    record Route(String method, String template, String path) {

        /** The segments that are variables. */
        int[] variables() {
            List<Integer> at = new ArrayList<>();
            String[] segments = template.substring(1).split("/");
            for (int i = 0; i < segments.length; i++) {
                if (segments[i].startsWith("{")) {
                    at.add(i);
                }
            }
            return at.stream().mapToInt(Integer::intValue).toArray();
        }
    }

    private GithubRoutes() {}

    static List<Route> read() throws IOException {
        try (BufferedReader in = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(GithubRoutes.class.getResourceAsStream("github.txt")),
                StandardCharsets.UTF_8))) {
            return in.lines()
                    .map(line -> line.split(" ", 2))
                    .map(line -> new Route(
                            line[0], line[1], VARIABLE.matcher(line[1]).replaceAll("$1")))
                    .toList();
        }
    }

    /** The compiled router of the routes: route n of the list has the number n. */
    static Router router(List<Route> routes) throws IOException, ReflectiveOperationException {
        Path folder = Files.createTempDirectory("github-routes");
        Path source = folder.resolve("Github.java");
        Files.writeString(source, source(routes));
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        JavaCompiler.CompilationTask task = javac.getTask(
                null,
                null,
                null,
                List.of("-parameters", "-proc:full", "-d", folder.toString(), "-s", folder.toString()),
                null,
                javac.getStandardFileManager(null, null, null).getJavaFileObjects(source));
        task.setProcessors(List.of(new LinnetProcessor()));
        if (!task.call()) {
            throw new IllegalStateException(source + " does not compile");
        }
        ClassLoader loader =
                new URLClassLoader(new URL[] {folder.toUri().toURL()}, GithubRoutes.class.getClassLoader());
        var constructor = loader.loadClass("github.GithubRouter").getDeclaredConstructors()[0];
        constructor.setAccessible(true);
        return (Router) constructor.newInstance(new Object[constructor.getParameterCount()]);
    }

    private static String source(List<Route> routes) {
        StringBuilder source = new StringBuilder("""
                package github;
                import dev.linnet.*;
                @Service(name = "github", path = "/")
                final class Github {
                """);
        for (int i = 0; i < routes.size(); i++) {
            Route route = routes.get(i);
            String verb = route.method().charAt(0) + route.method().substring(1).toLowerCase();
            source.append("    @%s(\"%s\") void r%d(Request request) {}%n".formatted(verb, route.template(), i));
        }
        return source.append("}\n").toString();
    }
}
