package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;

/**
 * Makes a virtual environment: in a folder beside its own, which takes its name when it is complete. A venv is the
 * developer's way around an interpreter that is "externally managed" (PEP 668), and ours.
 */
final class Venv {

    private static final int LAST_LINES = 15;

    private final Python python;
    private final Map<String, String> environment;
    private final Console console;

    Venv(Python python, Map<String, String> environment, Console console) {
        this.python = python;
        this.environment = environment;
        this.console = console;
    }

    /**
     * Makes it.
     *
     * @param venv where it will be
     * @param service the folder in which pip runs
     * @throws Failure when it cannot be made or filled; nothing is left then
     */
    void make(Path venv, Path service, Requirements requirements) throws IOException, Failure {
        sweep(venv);
        Path half = venv.resolveSibling(
                venv.getFileName() + "." + ProcessHandle.current().pid() + ".half");
        try {
            create(half, service, requirements);
            if (!requirements.isEmpty()) {
                install(half, service, requirements);
            }
            FileTree.delete(venv); // one whose interpreter has gone
            Files.move(half, venv, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            FileTree.delete(half);
        }
    }

    private void create(Path half, Path service, Requirements requirements) throws IOException, Failure {
        List<String> command =
                new ArrayList<>(List.of(python.executable().toString(), "-I", "-m", "venv", half.toString()));
        if (requirements.isEmpty()) {
            command.add("--without-pip");
        }
        Said said = run(command, service);
        if (said.status() == 0) {
            return;
        }
        FileTree.delete(half);
        Optional<Path> virtualenv = SearchPath.of(environment).find("virtualenv");
        if (virtualenv.isPresent()) {
            said = run(
                    List.of(
                            virtualenv.get().toString(),
                            "-q",
                            "-p",
                            python.executable().toString(),
                            half.toString()),
                    service);
            if (said.status() == 0) {
                return;
            }
        }
        said.lines().forEach(console::line);
        throw new Failure("Python " + python + " cannot make a virtual environment, as it says above; on Debian: "
                + "sudo apt install python3." + python.version().minor()
                + "-venv, elsewhere put virtualenv on the PATH");
    }

    private void install(Path half, Path service, Requirements requirements) throws IOException, Failure {
        console.line("installing " + requirements.file());
        Said said = run(
                List.of(
                        half.resolve("bin/python3").toString(),
                        "-I",
                        "-m",
                        "pip",
                        "install",
                        "-q",
                        "--disable-pip-version-check",
                        "--no-input",
                        "-r",
                        requirements.file().toString()),
                service);
        if (said.status() != 0) {
            said.lines().forEach(console::line);
            throw new Failure("pip could not install " + requirements.file() + "; it said why above");
        }
    }

    /**
     * How a program ended.
     *
     * @param lines the last ones of its output
     */
    private record Said(int status, List<String> lines) {}

    private Said run(List<String> command, Path directory) throws IOException, Failure {
        List<String> lines = new ArrayList<>();
        ChildProcess process = ChildProcess.start(command, clean(environment), directory, line -> {
            synchronized (lines) {
                lines.add(line);
                if (lines.size() > LAST_LINES) {
                    lines.remove(0);
                }
            }
        });
        try {
            int status = process.ended().get();
            synchronized (lines) {
                return new Said(status, List.copyOf(lines));
            }
        } catch (InterruptedException e) {
            process.kill();
            Thread.currentThread().interrupt();
            throw new Failure("making a virtual environment was interrupted", e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The developer's variables without those that send an interpreter or pip elsewhere. */
    static Map<String, String> clean(Map<String, String> environment) {
        Map<String, String> clean = new HashMap<>(environment);
        clean.keySet()
                .removeIf(name -> name.startsWith("PYTHON")
                        || name.equals("VIRTUAL_ENV")
                        || name.equals("__PYVENV_LAUNCHER__")
                        || name.matches("PIP_(TARGET|PREFIX|ROOT|PYTHON|DRY_RUN|REQUIREMENT|CONSTRAINT)"));
        clean.put("PIP_USER", "0");
        return clean;
    }

    /** Deletes what a killed process has left half made. */
    private static void sweep(Path venv) throws IOException {
        try (DirectoryStream<Path> halves = Files.newDirectoryStream(venv.getParent(), "venv-*.half")) {
            for (Path half : halves) {
                String[] name = half.getFileName().toString().split("\\.", -1);
                if (ProcessHandle.of(Long.parseLong(name[name.length - 2])).isEmpty()) {
                    FileTree.delete(half);
                }
            }
        }
    }
}
