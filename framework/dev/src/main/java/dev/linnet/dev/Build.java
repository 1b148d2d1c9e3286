package dev.linnet.dev;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;

/** Brings functions up to date with their sources: Java and Python at the same time. */
final class Build {

    private final MavenBuild maven;
    private final PythonBuild python;
    private final Console console;

    /**
     * A build.
     *
     * @param root the project's folder
     */
    Build(Path root, Console console) {
        this(
                new MavenBuild(root, console),
                new PythonBuild(new PythonFinder(System.getenv(), Path.of("/")), System.getenv(), console),
                console);
    }

    Build(MavenBuild maven, PythonBuild python, Console console) {
        this.maven = maven;
        this.python = python;
        this.console = console;
    }

    /**
     * What was built.
     *
     * @param programs what can be started, in the order of the modules
     * @param leftOut what cannot, and why
     */
    record Built(List<Program> programs, Map<ServiceModule, String> leftOut) {}

    /**
     * Builds what is older than its sources. A Python service whose environment cannot be made is left out, with a line
     * that says why: the others run without it.
     *
     * @throws Failure when Maven fails, or nothing can be started
     */
    Built bring(List<? extends ServiceModule> modules) throws Failure {
        Set<Path> java = new LinkedHashSet<>();
        Map<Path, Future<@Nullable Failure>> environments = new LinkedHashMap<>();
        ExecutorService threads = Executors.newCachedThreadPool();
        try {
            for (ServiceModule module : modules) {
                Path folder = module.folder();
                switch (module) {
                    case JavaModule ignored -> java.add(folder);
                    case PythonModule ignored ->
                        environments.computeIfAbsent(folder, same -> threads.submit(() -> environment(same)));
                }
            }
            maven.bring(List.copyOf(java));
            return built(modules, environments);
        } finally {
            threads.shutdownNow();
        }
    }

    private @Nullable Failure environment(Path folder) {
        try {
            python.bring(folder);
            return null;
        } catch (Failure e) {
            return e;
        }
    }

    private Built built(List<? extends ServiceModule> modules, Map<Path, Future<@Nullable Failure>> environments)
            throws Failure {
        List<Program> programs = new ArrayList<>();
        Map<ServiceModule, String> out = new LinkedHashMap<>();
        for (ServiceModule module : modules) {
            Future<@Nullable Failure> environment = environments.get(module.folder());
            Failure failure = environment == null ? null : result(environment);
            if (failure == null) {
                programs.add(module.program());
            } else {
                out.put(module, String.valueOf(failure.getMessage()));
            }
        }
        if (programs.isEmpty()) {
            throw new Failure(String.join("; ", new LinkedHashSet<>(out.values())));
        }
        out.forEach((module, why) -> console.line(module.function().name(), "does not run: " + why));
        return new Built(List.copyOf(programs), out);
    }

    private static @Nullable Failure result(Future<@Nullable Failure> environment) throws Failure {
        try {
            return environment.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Failure("the build was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }
}
