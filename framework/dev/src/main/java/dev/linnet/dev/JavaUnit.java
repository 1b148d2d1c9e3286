package dev.linnet.dev;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A Maven module of the project that functions are made of.
 *
 * @param folder the module's folder
 * @param output its {@code target/classes}: other modules name it so
 * @param call how it is compiled; null when only Maven knows
 * @param needs outputs of the modules it is compiled with, processors among them
 * @param others files in the output that neither its compiler nor its resources account for
 */
record JavaUnit(Path folder, Path output, @Nullable JavacCall call, Set<Path> needs, Set<String> others) {

    /** The files and folders it is made of. */
    List<Path> sources() {
        List<Path> all = new ArrayList<>(List.of(folder.resolve("pom.xml")));
        if (call == null) {
            all.add(folder.resolve("src/main"));
        } else {
            all.addAll(call.roots());
            all.addAll(call.resources());
            all.addAll(call.filtered());
        }
        return all;
    }

    boolean has(Path file) {
        return sources().stream().anyMatch(file::startsWith);
    }

    /** Whether a changed file is more than the compiler can deal with. */
    boolean isForMaven(Path file) {
        return call == null
                || file.equals(folder.resolve("pom.xml"))
                || call.filtered().stream().anyMatch(file::startsWith);
    }

    /** The folder of the module with an output. */
    static Path module(Path output) {
        return Objects.requireNonNull(Objects.requireNonNull(output.getParent()).getParent());
    }

    /** Whether a class path's entry is a module of the project. */
    static boolean isOutput(Path entry, Path root) {
        return entry.startsWith(root) && entry.endsWith("target/classes") && Files.isDirectory(entry);
    }
}
