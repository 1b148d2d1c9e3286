package dev.linnet.dev;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Gives a service a virtual environment with what it requires, where it does not have it yet, and the runtime loop. */
final class PythonBuild {

    private final PythonFinder finder;
    private final Map<String, String> environment;
    private final Console console;
    private @Nullable Python python;

    /**
     * A build.
     *
     * @param environment the developer's variables: where interpreters are looked for, and pip's proxies and indexes
     */
    PythonBuild(PythonFinder finder, Map<String, String> environment, Console console) {
        this.finder = finder;
        this.environment = environment;
        this.console = console;
    }

    /**
     * Brings a service's environment up to date.
     *
     * @param folder the service's
     * @throws Failure when no interpreter is found, or the requirements cannot be installed
     */
    void bring(Path folder) throws Failure {
        Python interpreter = python();
        try {
            Requirements requirements = Requirements.read(PythonModule.requirements(folder));
            Path base = Files.createDirectories(folder.resolve("target/python"));
            Path venv = base.resolve("venv-" + requirements.key(interpreter));
            if (!Files.isExecutable(venv.resolve("bin/python3"))) {
                new Venv(interpreter, environment, console).make(venv, folder, requirements);
            }
            put(PythonModule.bootstrap(folder), own("bootstrap.py"));
            put(PythonModule.venvFile(folder), venv.toString().getBytes(java.nio.charset.StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new Failure("the environment of " + folder + " cannot be made: " + e, e);
        }
    }

    private synchronized Python python() throws Failure {
        if (python == null) {
            python = finder.find();
            if (!python.version().isLambdas()) {
                console.line("warning: Python functions run on " + python + " here and on " + PythonVersion.OF_LAMBDA
                        + " in Lambda; install " + PythonVersion.OF_LAMBDA + " to run the same");
            }
        }
        return python;
    }

    /** A file of ours that goes with the classes. */
    static byte[] own(String name) throws IOException {
        try (InputStream in = PythonBuild.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing beside " + PythonBuild.class.getName());
            }
            return in.readAllBytes();
        }
    }

    /** Writes a file at once, or not at all; not when it is there already, for a process may be reading it. */
    static void put(Path file, byte[] content) throws IOException {
        if (Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), content)) {
            return;
        }
        Path whole = Files.createTempFile(file.getParent(), file.getFileName() + ".", ".new");
        Files.write(whole, content);
        Files.move(whole, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }
}
