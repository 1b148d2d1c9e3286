package dev.linnet.dev;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Maven, quiet unless it fails: the project's wrapper where there is one, with the JDK that runs this. */
final class Maven {

    private final Path root;
    private final Console console;

    Maven(Path root, Console console) {
        this.root = root;
        this.console = console;
    }

    /**
     * Runs it in the project's folder.
     *
     * @param what what is done, for the message: "the build of services/items"
     * @throws Failure when Maven fails, after all that it said
     */
    void run(String what, List<String> arguments) throws Failure {
        Path wrapper = root.resolve("mvnw");
        List<String> command =
                new ArrayList<>(List.of(Files.isExecutable(wrapper) ? wrapper.toString() : "mvn", "-B", "-q", "-ntp"));
        command.addAll(arguments);
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new Failure("mvn is not on the PATH; install Maven 3.8 or newer", e);
        }
        int status;
        String said;
        try {
            process.getOutputStream().close();
            said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            status = process.waitFor();
        } catch (IOException e) {
            process.destroy();
            throw new Failure(what + " cannot be run: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new Failure(what + " was interrupted", e);
        }
        if (status != 0) {
            said.lines().forEach(console::line);
            throw new Failure(what + " failed; mvn said why above");
        }
    }
}
