package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Folders with all that is in them. */
final class FileTree {

    private FileTree() {}

    /** The files' names from the folder on, with slashes, in order; none when there is no folder. */
    static List<String> files(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile)
                    .map(file -> folder.relativize(file).toString().replace('\\', '/'))
                    .sorted()
                    .toList();
        }
    }

    static void copy(Path from, Path to, Predicate<String> which) throws IOException {
        for (String file : files(from)) {
            if (which.test(file)) {
                Path target = to.resolve(file);
                if (target.getParent() != null) {
                    Files.createDirectories(target.getParent());
                }
                Files.copy(from.resolve(file), target, StandardCopyOption.REPLACE_EXISTING);
            }
        }
    }

    /** Whether two folders have the same files with the same bytes. */
    static boolean same(Path one, Path other) throws IOException {
        List<String> files = files(one);
        if (!files.equals(files(other))) {
            return false;
        }
        for (String file : files) {
            if (Files.mismatch(one.resolve(file), other.resolve(file)) >= 0) {
                return false;
            }
        }
        return true;
    }

    /** Deletes it, if it is there. */
    static void delete(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return;
        }
        try (Stream<Path> all = Files.walk(folder)) {
            for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(path);
            }
        }
    }
}
