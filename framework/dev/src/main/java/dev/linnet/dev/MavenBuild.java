package dev.linnet.dev;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Brings modules up to date, when a source is newer than what was built from it. */
final class MavenBuild {

    private static final Set<String> IGNORED = Set.of("target", "test", "node_modules", ".git", ".idea");
    private static final String CLASS_PATH = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath";

    private final Path root;
    private final Console console;

    MavenBuild(Path root, Console console) {
        this.root = root;
        this.console = console;
    }

    /**
     * Compiles modules and what they need of this project, and writes each one's class path beside its classes.
     *
     * @throws Failure when Maven fails, with all that it said
     */
    void bring(List<Path> modules) throws Failure {
        try {
            FileTime newest = newest();
            List<Path> stale = new ArrayList<>();
            for (Path module : modules) {
                Path built = JavaModule.classPathFile(module);
                if (!Files.exists(built) || Files.getLastModifiedTime(built).compareTo(newest) < 0) {
                    stale.add(module);
                }
            }
            if (!stale.isEmpty()) {
                maven(stale.stream()
                        .map(module -> root.relativize(module).toString())
                        .toList());
            }
        } catch (IOException e) {
            throw new Failure("the build cannot be run: " + e.getMessage(), e);
        }
    }

    private void maven(List<String> modules) throws IOException, Failure {
        console.line("building " + String.join(", ", modules));
        Path wrapper = root.resolve("mvnw");
        List<String> command = List.of(
                Files.isExecutable(wrapper) ? wrapper.toString() : "mvn",
                "-B",
                "-q",
                "-ntp",
                "-pl",
                String.join(",", modules),
                "-am",
                "process-classes",
                CLASS_PATH,
                "-Dmdep.outputFile=target/linnet.classpath",
                "-DincludeScope=runtime");
        ProcessBuilder builder =
                new ProcessBuilder(command).directory(root.toFile()).redirectErrorStream(true);
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        Process process;
        try {
            process = builder.start();
        } catch (IOException e) {
            throw new Failure("mvn is not on the PATH; install Maven 3.8 or newer", e);
        }
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int status;
        try {
            status = process.waitFor();
        } catch (InterruptedException e) {
            process.destroy();
            Thread.currentThread().interrupt();
            throw new Failure("the build was interrupted", e);
        }
        if (status != 0) {
            said.lines().forEach(console::line);
            throw new Failure("the build of " + String.join(", ", modules) + " failed; mvn said why above");
        }
    }

    /** When the youngest source of the project was changed. Folders count: they change when a file is deleted. */
    private FileTime newest() throws IOException {
        List<FileTime> newest = new ArrayList<>(List.of(FileTime.fromMillis(0)));
        Files.walkFileTree(root, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                if (IGNORED.contains(String.valueOf(folder.getFileName()))) {
                    return FileVisitResult.SKIP_SUBTREE;
                }
                return visitFile(folder, attributes);
            }

            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                boolean source = file.endsWith("pom.xml")
                        || root.relativize(file).toString().contains("src/main");
                if (source && attributes.lastModifiedTime().compareTo(newest.get(0)) > 0) {
                    newest.set(0, attributes.lastModifiedTime());
                }
                return FileVisitResult.CONTINUE;
            }
        });
        return newest.get(0);
    }
}
