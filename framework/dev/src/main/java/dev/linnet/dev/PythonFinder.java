package dev.linnet.dev;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;

/**
 * Finds the Python that is nearest to Lambda's: on the PATH, then where version managers and installers put them. Each
 * candidate is asked for its version, for a name says little: a shim may stand for no version at all. Uses nothing but
 * the JDK, for the doctor does.
 */
final class PythonFinder {

    private static final List<String> ASK = List.of("-I", "-S", "-c", "import sys; print(sys.version.split()[0])");
    private static final long PATIENCE_SECONDS = 10;

    private final Map<String, String> environment;
    private final Path root;

    /**
     * A finder.
     *
     * @param environment the developer's variables; {@code PATH} and {@code HOME} are used
     * @param root the folder that is {@code /}
     */
    PythonFinder(Map<String, String> environment, Path root) {
        this.environment = environment;
        this.root = root;
    }

    /**
     * The interpreter to use.
     *
     * @throws Failure when there is none that runs and is not too old
     */
    Python find() throws Failure {
        List<Integer> minors = IntStream.rangeClosed(PythonVersion.OLDEST_MINOR, PythonVersion.MINOR_OF_LAMBDA + 7)
                .boxed()
                .sorted(java.util.Comparator.<Integer>comparingInt(
                        minor -> Math.abs(minor - PythonVersion.MINOR_OF_LAMBDA)))
                .toList();
        for (int minor : minors) {
            Optional<Python> found = first(named(minor));
            if (found.isPresent()) {
                return found.get();
            }
        }
        Optional<Python> found = first(onPath("python3", "python"));
        if (found.isPresent()) {
            return found.get();
        }
        throw new Failure("no Python 3." + PythonVersion.OLDEST_MINOR
                + " or newer on the PATH or in the usual folders; install " + PythonVersion.OF_LAMBDA
                + ": https://www.python.org/downloads, uv python install " + PythonVersion.OF_LAMBDA
                + ", or on Debian: sudo apt install python3 python3-venv");
    }

    private Optional<Python> first(Set<Path> candidates) {
        for (Path candidate : candidates) {
            Optional<PythonVersion> version = Files.isExecutable(candidate) ? ask(candidate) : Optional.empty();
            if (version.isPresent() && version.get().isOldEnough()) {
                return Optional.of(new Python(candidate, version.get()));
            }
        }
        return Optional.empty();
    }

    private Set<Path> named(int minor) {
        String version = "3." + minor;
        String name = "python" + version;
        Set<Path> all = onPath(name);
        Path home = Path.of(environment.getOrDefault("HOME", "/nonexistent"));
        for (Path versions : List.of(
                Path.of(
                        environment.getOrDefault(
                                "PYENV_ROOT", home.resolve(".pyenv").toString()),
                        "versions"),
                home.resolve(".asdf/installs/python"),
                home.resolve(".local/share/mise/installs/python"),
                home.resolve(".local/share/uv/python"))) {
            for (Path installed : below(versions, "{" + version + ",cpython-" + version + "}[.-]*")) {
                all.add(installed.resolve("bin").resolve(name));
            }
        }
        all.add(home.resolve(".local/bin").resolve(name));
        for (String folder : List.of(
                "usr/bin",
                "usr/local/bin",
                "opt/homebrew/bin",
                "opt/homebrew/opt/python@" + version + "/bin",
                "usr/local/opt/python@" + version + "/bin",
                "Library/Frameworks/Python.framework/Versions/" + version + "/bin")) {
            all.add(root.resolve(folder).resolve(name));
        }
        return all;
    }

    /** Shims are left out: what they stand for is in the folders of their version manager. */
    private Set<Path> onPath(String... names) {
        Set<Path> all = new LinkedHashSet<>();
        for (Path folder : SearchPath.of(environment).folders()) {
            if (!folder.endsWith("shims")) {
                for (String name : names) {
                    all.add(folder.resolve(name));
                }
            }
        }
        return all;
    }

    private static List<Path> below(Path folder, String glob) {
        List<Path> found = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> all = Files.newDirectoryStream(folder, glob)) {
                all.forEach(found::add);
            } catch (IOException e) {
                return List.of(); // a folder of somebody else's that cannot be read has nothing for us
            }
        }
        return found;
    }

    private static Optional<PythonVersion> ask(Path candidate) {
        List<String> command = new ArrayList<>(List.of(candidate.toString()));
        command.addAll(ASK);
        try {
            Process process = new ProcessBuilder(command)
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                return Optional.empty();
            }
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.exitValue() == 0 ? PythonVersion.of(said.strip()) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty(); // no program after all
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
