package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Linnet's artifacts, as a Maven repository that a project has in {@code build-inputs/maven}. */
final class Artifacts {

    private static final String INPUTS = "build-inputs";
    private static final String REPOSITORY = "maven";

    private Artifacts() {}

    /**
     * Puts them into a project, in the place of those that it has: built, where the commands run from Linnet's own folder;
     * else those of the project in the current folder.
     *
     * @throws Failure when the folder is no project, or they cannot be built; it has then what it had
     */
    static void publish(Path project, Console console) throws Failure, IOException {
        Path inputs = project.resolve(INPUTS);
        if (!Files.isDirectory(inputs)) {
            throw new Failure(project + " has no folder " + INPUTS + "; name one that ./linnet init or sam init made");
        }
        Path fresh = Files.createTempDirectory(inputs, REPOSITORY);
        try {
            Path classes = OwnJava.classes();
            if (Files.isDirectory(classes)) {
                console.line("building linnet for " + inputs.resolve(REPOSITORY));
                build(classes.resolve("../../../..").normalize(), fresh, console);
            } else {
                copy(Path.of(INPUTS, REPOSITORY), fresh);
            }
            FileTree.delete(inputs.resolve(REPOSITORY));
            // not the temporary folder itself, which only its owner may read
            FileTree.copy(fresh, inputs.resolve(REPOSITORY), file -> true);
        } finally {
            FileTree.delete(fresh);
        }
    }

    private static void build(Path linnet, Path repository, Console console) throws Failure {
        new Maven(linnet, console)
                .run(
                        "the build of linnet",
                        List.of(
                                "-pl",
                                "framework/bom,framework/databind,framework/dev,framework/processor,framework/testing",
                                "-am",
                                "deploy",
                                "-Dmaven.test.skip=true",
                                "-Dspotless.check.skip=true",
                                "-DaltDeploymentRepository=linnet::" + repository.toUri()));
    }

    private static void copy(Path from, Path to) throws Failure, IOException {
        if (!Files.isDirectory(from)) {
            throw new Failure(
                    "no " + from + " to copy Linnet's artifacts from; run in the folder of a project that has one");
        }
        FileTree.copy(from, to, file -> true);
    }
}
