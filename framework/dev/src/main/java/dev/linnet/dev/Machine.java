package dev.linnet.dev;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * The developer's machine, as far as the doctor looks at it. Nothing here nor in what looks at it needs more than a JDK:
 * the doctor is run from its sources, for it is wanted most when nothing can be built.
 *
 * @param environment the developer's variables
 * @param home the developer's folder, as Java sees it, for Maven looks there
 * @param jdk the JDK that runs this, and will run Maven and the functions
 * @param jdkVersion its version: {@code 25.0.3}
 * @param project the folder of {@code ./linnet}
 * @param root the folder that is {@code /}
 */
record Machine(Map<String, String> environment, Path home, Path jdk, String jdkVersion, Path project, Path root) {

    private static final long PATIENCE_SECONDS = 20;

    /** How a program ended, and all that it said; status -1 when it could not be run or did not end. */
    record Said(int status, String text) {
        String firstLine() {
            return text.lines()
                    .filter(line -> !line.isBlank())
                    .findFirst()
                    .orElse("nothing")
                    .strip();
        }
    }

    /** This one. */
    static Machine here(Path project) {
        return new Machine(
                System.getenv(),
                Path.of(System.getProperty("user.home")),
                Path.of(System.getProperty("java.home")),
                System.getProperty("java.version"),
                project,
                Path.of("/"));
    }

    /** A variable's value; empty when it has none, or an empty one. */
    Optional<String> variable(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }

    /** A program on the PATH. */
    Optional<Path> program(String name) {
        return SearchPath.of(environment).find(name);
    }

    /** Runs a program, for at most {@value #PATIENCE_SECONDS} seconds. */
    Said ask(Path program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(List.of(arguments));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().putAll(environment);
        builder.environment().put("JAVA_HOME", jdk.toString());
        try {
            Process process = builder.start();
            process.getOutputStream().close();
            CompletableFuture<String> said = CompletableFuture.supplyAsync(() -> all(process.getInputStream()));
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return new Said(-1, "no answer within " + PATIENCE_SECONDS + " seconds");
            }
            return new Said(process.exitValue(), said.get(PATIENCE_SECONDS, TimeUnit.SECONDS));
        } catch (IOException | ExecutionException | TimeoutException e) {
            return new Said(-1, String.valueOf(e.getMessage()));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return new Said(-1, "interrupted");
        }
    }

    private static String all(InputStream in) {
        try (in) {
            // Maven colours what it says even where nobody sees it
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).replaceAll("\u001B\\[[0-9;]*m", "");
        } catch (IOException e) {
            return e.toString();
        }
    }
}
