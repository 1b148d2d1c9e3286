package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** Where the configurations of a project's verticals are. */
final class ServicesConfig {

    /** The name of the folder. */
    static final String NAME = "services_config";

    private ServicesConfig() {}

    /** The folders {@code services_config} of a project's folder and of those directly in it, sorted. */
    static List<Path> folders(Path root) throws IOException {
        try (Stream<Path> folders = Files.list(root)) {
            return Stream.concat(Stream.of(root), folders.sorted())
                    .map(folder -> folder.resolve(NAME))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }

    /**
     * The one folder of a project whose template is of one vertical.
     *
     * @throws Failure when there is none, or more than one
     */
    static Path only(Path root) throws Failure, IOException {
        List<Path> found = folders(root);
        if (found.size() != 1) {
            throw new Failure(
                    found.isEmpty()
                            ? "no folder " + NAME + " in " + root + " or a folder of it; write <vertical>/" + NAME
                                    + "/code.json with {\"services\": {…}}"
                            : "more than one " + NAME + ": " + found + "; a template is of one vertical");
        }
        return found.get(0);
    }
}
