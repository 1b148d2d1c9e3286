package dev.linnet.dev;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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

    /** The first program of a name, or null. */
    @Nullable
    Path find(String name) {
        for (Path folder : folders) {
            if (Files.isExecutable(folder.resolve(name))) {
                return folder.resolve(name);
            }
        }
        return null;
    }
}
