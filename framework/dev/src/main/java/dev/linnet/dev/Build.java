package dev.linnet.dev;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Brings functions up to date with their sources. */
final class Build {

    private final MavenBuild maven;

    /**
     * A build.
     *
     * @param root the project's folder
     */
    Build(Path root, Console console) {
        this.maven = new MavenBuild(root, console);
    }

    /**
     * Builds what is older than its sources.
     *
     * @return what can be started, in the order of the modules
     * @throws Failure when the build fails
     */
    List<Program> bring(List<? extends ServiceModule> modules) throws Failure {
        Set<Path> java = new LinkedHashSet<>();
        for (ServiceModule module : modules) {
            switch (module) {
                case JavaModule ignored -> java.add(module.folder());
            }
        }
        maven.bring(List.copyOf(java));
        List<Program> programs = new ArrayList<>();
        for (ServiceModule module : modules) {
            programs.add(module.program());
        }
        return List.copyOf(programs);
    }
}
