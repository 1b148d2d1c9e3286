package dev.linnet.dev;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The folders in which a shell looks for programs.
 *
 * @param folders absolute, in order
 */
record SearchPath(List<Path> folders) {

    /** That of {@code PATH}; nothing where it is not set. */
    static SearchPath of(Map<String, String> environment) {
        String[] folders = environment.getOrDefault("PATH", "").split(File.pathSeparator, -1);
        return new SearchPath(Arrays.stream(folders)
                .filter(folder -> !folder.isEmpty())
                .map(folder -> Path.of(folder).toAbsolutePath())
                .toList());
    }

    /** The first program of a name. */
    Optional<Path> find(String name) {
        return folders.stream()
                .map(folder -> folder.resolve(name))
                .filter(program -> Files.isRegularFile(program) && Files.isExecutable(program))
                .findFirst();
    }
}
