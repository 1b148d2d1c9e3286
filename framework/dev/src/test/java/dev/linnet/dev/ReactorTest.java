package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The build of an image reads the pom of every module, through {@code .dockerignore} and {@code Dockerfile.java}: one that they do
 * not name ends it, minutes into the container half of the checks.
 */
class ReactorTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern MODULE = Pattern.compile("<module>([^<]+)</module>");
    private static final Pattern COPY = Pattern.compile("^COPY (\\S+) (\\S+)$");

    /** The folders of the modules below one, from the root. */
    private static List<String> modules(String folder) throws IOException {
        List<String> modules = new ArrayList<>();
        String pom = Files.readString(ROOT.resolve(folder + "pom.xml"));
        for (String name :
                MODULE.matcher(pom).results().map(found -> found.group(1)).toList()) {
            modules.add(folder + name);
            modules.addAll(modules(folder + name + "/"));
        }
        return modules;
    }

    /** Whether a file reaches a build: the last line that has it, or a folder above it, decides. */
    private static boolean reaches(String file) throws IOException {
        boolean reaches = true;
        for (String line : Files.readAllLines(ROOT.resolve(".dockerignore"))) {
            boolean kept = line.startsWith("!");
            String pattern =
                    (kept ? line.substring(1) : line).replace("**/", "\0").replace("*", "[^/]*");
            if (!line.startsWith("#")
                    && Pattern.matches(pattern.replace(".", "\\.").replace("\0", "(.*/)?") + "(/.*)?", file)) {
                reaches = kept;
            }
        }
        return reaches;
    }

    /** The lines of the stage that gathers poms. */
    private static List<String> poms() throws IOException {
        String file = Files.readString(ROOT.resolve("Dockerfile.java"));
        int begin = file.indexOf("AS poms\n");
        return file.substring(begin, file.indexOf("\nFROM ", begin)).lines().toList();
    }

    @Test
    void everyPomReachesTheBuildOfAnImage() throws IOException {
        List<String> copied = poms().stream()
                .map(COPY::matcher)
                .filter(line -> line.matches() && line.group(1).equals(line.group(2)))
                .map(line -> line.group(1) + "/")
                .toList();
        assertThat(copied).as("what the stage poms of Dockerfile.java copies").isNotEmpty();
        assertThat(modules("")).hasSizeGreaterThan(10).allSatisfy(module -> {
            assertThat(reaches(module + "/pom.xml"))
                    .as(".dockerignore keeps %s/pom.xml out: add the line '!%s/pom.xml'", module, module)
                    .isTrue();
            assertThat(copied)
                    .as("the stage poms of Dockerfile.java copies no folder of %s/pom.xml", module)
                    .anyMatch((module + "/")::startsWith);
        });
    }

    /** Modules whose sources stay outside cannot be built there. */
    @Test
    void theModulesWithoutSourcesAreLeftOutOfTheBuildOfAnImage() throws IOException {
        String file = Files.readString(ROOT.resolve("Dockerfile.java"));
        var line = Pattern.compile("(?m)^RUN mvn -pl '([^']*)' package$").matcher(file);
        assertThat(line.find())
                .as("Dockerfile.java builds all modules but some: RUN mvn -pl '…' package")
                .isTrue();
        TreeSet<String> without = new TreeSet<>();
        for (String module : modules("")) {
            if (!reaches(module + "/src/main/java/A.java")) {
                without.add("!" + module);
            }
        }
        assertThat(new TreeSet<>(List.of(line.group(1).split(",")))).isEqualTo(without);
    }
}
