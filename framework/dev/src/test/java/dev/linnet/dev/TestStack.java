package dev.linnet.dev;

import dev.linnet.stack.CorsRules;
import dev.linnet.stack.Template;
import dev.linnet.stack.TemplateApi;
import dev.linnet.stack.TemplateApi.Kind;
import dev.linnet.stack.TemplateFunction;
import dev.linnet.stack.TemplateRoute;
import dev.linnet.stack.TemplateUrl;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A local stack of one real process behind one API. */
final class TestStack implements AutoCloseable {

    private static final dev.linnet.stack.Position AT = new dev.linnet.stack.Position(1, 1);

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final LocalStack stack;
    final int port;

    private TestStack(TemplateApi api, Program program) throws Failure {
        Console console = new Console(new PrintStream(out, true, StandardCharsets.UTF_8));
        this.stack = LocalStack.open(0, console);
        Template template = stack.locate(new Template(List.of(program.function()), List.of(api), List.of(), List.of()));
        stack.start(template, new Build.Built(List.of(program), Map.of()));
        this.port = Integer.parseInt(printed().replaceAll("(?s).*ready on http://127.0.0.1:(\\d+) .*", "$1"));
    }

    private static Program java(Path folder, Map<String, String> environment, Class<?> main) throws IOException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(JavaModule.FLAGS);
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
        return new JavaModule(function(environment), Files.createDirectories(folder), "f")
                .program(main.getName(), List.of(), command);
    }

    /** A Python function behind an HTTP API: {@code app.py} with a {@code handler}, and nothing to install. */
    static TestStack python(Path folder, String code) throws Exception {
        return python(folder, code, null);
    }

    /** The same with a Function URL. */
    static TestStack python(Path folder, String code, @Nullable TemplateUrl url) throws Exception {
        Files.writeString(Files.createDirectories(folder.resolve("src")).resolve("app.py"), code);
        Files.writeString(Files.createDirectories(folder.resolve("scripts")).resolve("requirements.txt"), "");
        PythonModule module = new PythonModule(function(Map.of("GREETING", "hello"), url), folder, "app.handler");
        Console nowhere = new Console(new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8));
        new PythonBuild(new PythonFinder(System.getenv(), Path.of("/")), System.getenv(), nowhere).bring(folder);
        return new TestStack(api(Kind.HTTP, "2.0", "$default", null, 30_000), module.program());
    }

    /** A hand-written function with a timeout of one second behind an HTTP API, which waits half of one. */
    static TestStack byHand(Path folder, Map<String, String> environment, int apiTimeoutMillis) throws Exception {
        return new TestStack(
                api(Kind.HTTP, "2.0", "$default", null, apiTimeoutMillis),
                java(folder, environment, HandFunction.class));
    }

    static TestStack of(TemplateApi api, Class<?> main, Path folder) throws Exception {
        return new TestStack(api, java(folder, Map.of(), main));
    }

    /** An API with one route, for everything. */
    static TemplateApi api(Kind kind, String format, String stage, @Nullable CorsRules cors, int timeoutMillis) {
        List<TemplateRoute> routes = kind == Kind.HTTP
                ? List.of(new TemplateRoute(AT, "ANY", TemplateRoute.DEFAULT, "local-f", format, timeoutMillis))
                : List.of(
                        new TemplateRoute(AT, "ANY", "/", "local-f", format, timeoutMillis),
                        new TemplateRoute(AT, "ANY", "/{proxy+}", "local-f", format, timeoutMillis));
        List<String> binary = kind == Kind.REST ? List.of("*/*") : List.of();
        return new TemplateApi("Api", AT, kind, stage, routes, cors, Map.of(), binary, List.of());
    }

    static TemplateFunction function(Map<String, String> environment) {
        return function(environment, null);
    }

    private static TemplateFunction function(Map<String, String> environment, @Nullable TemplateUrl url) {
        return new TemplateFunction(
                "F",
                AT,
                "local-f",
                true,
                List.of(),
                2,
                128,
                environment,
                "Dockerfile.java",
                Map.of(),
                "Text",
                null,
                "/aws/lambda/local-f",
                url,
                Map.of());
    }

    /** All that was printed so far. */
    String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        stack.close();
    }
}
