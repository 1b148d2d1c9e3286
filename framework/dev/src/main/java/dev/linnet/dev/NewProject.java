package dev.linnet.dev;

import dev.linnet.internal.Version;
import dev.linnet.stack.ServiceConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import javax.lang.model.SourceVersion;

/**
 * A project that is not there yet: a repository of its own, with one service.
 *
 * @param folder the project's, whose name is the project's
 * @param group the Maven group, where packages begin; empty for the project's name
 * @param service the first service's name
 */
record NewProject(Path folder, String group, String service) {

    private static final String VERSION = "1.0.0-SNAPSHOT";

    /**
     * Its files, but for Linnet's artifacts.
     *
     * @throws Failure when a name is none, or the folder has something in it
     */
    FileChanges changes() throws Failure, IOException {
        String name = String.valueOf(folder.getFileName());
        checkName(name, "a project, which its folder has");
        checkName(service, "a service");
        String root = group.isEmpty() ? JavaNames.segment(name) : group;
        if (!SourceVersion.isName(root)) {
            throw new Failure("\"" + root + "\" is no group, where packages begin; write --group com.example");
        }
        if (service.equals(name)) {
            throw new Failure("the project and its first service are both " + name + "; say another --service");
        }
        if (Files.exists(folder) && !isEmpty()) {
            throw new Failure(folder + " has something in it; name a folder that is empty or not there");
        }
        FileChanges changes = new FileChanges(folder);
        Starter.files(
                        Starter.PROJECT,
                        new StarterValues(service, root, root, name, VERSION, "../../pom.xml", Version.CURRENT).map())
                .forEach((file, text) -> changes.make(folder.resolve(file), text));
        return changes;
    }

    static void checkName(String name, String of) throws Failure {
        if (!ServiceConfig.isName(name)) {
            throw new Failure("\"" + name + "\" is no name of " + of
                    + "; take 1 to 40 lower-case letters, digits and single inner hyphens, a letter first");
        }
    }

    private boolean isEmpty() throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
