package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The files that projects and services begin with. They are a cookiecutter template, which {@code sam init --location} takes
 * too: {@code {{cookiecutter.name}}} in a text or a path is a value. Names that begin with two underscores follow from others.
 */
final class Starter {

    /** A whole project, with one Java service. */
    static final String PROJECT = "{{cookiecutter.project_name}}";

    /** That service, which is every new one. */
    static final String JAVA = PROJECT + "/services/{{cookiecutter.service}}";

    /** A Python service. */
    static final String PYTHON = "python";

    /** The module of a Java service whose parent knows nothing of Linnet. */
    static final String MODULE = "module";

    private static final String ROOT = "dev/linnet/dev/starter";
    private static final Pattern VARIABLE = Pattern.compile("\\{\\{cookiecutter\\.(\\w+)}}");

    private Starter() {}

    /**
     * The files of a part, by their paths from its folder on.
     *
     * @param values by name; a name that a file has and they have not is a defect
     */
    static Map<String, String> files(String part, Map<String, String> values) throws IOException {
        Path classes = OwnJava.classes();
        if (Files.isDirectory(classes)) {
            return files(classes.resolve(ROOT).resolve(part), values);
        }
        try (FileSystem jar = FileSystems.newFileSystem(classes)) {
            return files(jar.getPath(ROOT, part), values);
        }
    }

    private static Map<String, String> files(Path folder, Map<String, String> values) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String file : FileTree.files(folder)) {
            files.put(filled(file, values), filled(Files.readString(folder.resolve(file)), values));
        }
        return files;
    }

    private static String filled(String text, Map<String, String> values) {
        return VARIABLE.matcher(text).replaceAll(found -> {
            String value = values.get(found.group(1));
            if (value == null) {
                throw new IllegalStateException("the starter's " + found.group() + " has no value");
            }
            return Matcher.quoteReplacement(value);
        });
    }
}
