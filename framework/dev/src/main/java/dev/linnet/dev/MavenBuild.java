package dev.linnet.dev;

import java.io.IOException;
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
    /** The goal that writes a module's class path. */
    static final String CLASS_PATH = "org.apache.maven.plugins:maven-dependency-plugin:3.9.0:build-classpath";

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
                if (!Files.exists(built)
                        || !Files.exists(JavacCall.file(module))
                        || Files.getLastModifiedTime(built).compareTo(newest) < 0) {
                    stale.add(module);
                }
            }
            if (!stale.isEmpty()) {
                FileTime start = FileTime.fromMillis(System.currentTimeMillis());
                maven(stale.stream()
                        .map(module -> root.relativize(module).toString())
                        .toList());
                for (Path module : stale) {
                    // Maven leaves a class path that is the same untouched; what is saved while it runs is younger
                    Files.setLastModifiedTime(JavaModule.classPathFile(module), start);
                }
            }
        } catch (IOException e) {
            throw new Failure("the build cannot be run: " + e.getMessage(), e);
        }
    }

    private void maven(List<String> modules) throws Failure {
        String names = String.join(", ", modules);
        console.line("building " + names);
        new Maven(root, console)
                .run(
                        "the build of " + names,
                        List.of(
                                "-pl",
                                String.join(",", modules),
                                "-am",
                                "process-classes",
                                CLASS_PATH,
                                "-Dmdep.outputFile=target/linnet.classpath",
                                "-DincludeScope=runtime",
                                // where JavacRecorder is
                                "-Dmaven.ext.class.path=" + OwnJava.classes()));
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
