package dev.linnet.dev;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/**
 * DynamoDB Local's jars, fetched from Maven Central when first needed and never part of this project: AWS's licence is
 * between AWS and whoever fetches it.
 */
final class DynamoDbDistribution {

    static final String VERSION = "2.6.1";

    /** Where in the project the class path is. */
    static final String FOLDER = "target/linnet/dynamodb-local";

    /** The file with the class path. */
    static final String CLASS_PATH = "classpath-" + VERSION;

    private static final String POM = """
            <project xmlns="http://maven.apache.org/POM/4.0.0">
              <modelVersion>4.0.0</modelVersion>
              <groupId>local</groupId>
              <artifactId>dynamodb-local</artifactId>
              <version>1</version>
              <packaging>pom</packaging>
              <dependencies>
                <dependency>
                  <groupId>com.amazonaws</groupId>
                  <artifactId>DynamoDBLocal</artifactId>
                  <version>%s</version>
                </dependency>
              </dependencies>
            </project>
            """.formatted(VERSION);

    private final Path root;
    private final Path folder;
    private final Console console;

    DynamoDbDistribution(Path root, Console console) {
        this.root = root;
        this.folder = root.resolve(FOLDER);
        this.console = console;
    }

    /** Where the pom and the class path are, and what a process needs while it starts. */
    Path folder() {
        return folder;
    }

    /**
     * The class path, fetched when it is not there, or was made for another version.
     *
     * @throws Failure when Maven cannot fetch it
     */
    String classPath() throws Failure {
        Path file = folder.resolve(CLASS_PATH);
        try {
            if (!complete(file)) {
                Path pom = Files.createDirectories(folder).resolve("pom.xml");
                Files.writeString(pom, POM);
                console.line("fetching DynamoDB Local " + VERSION + " for the template's tables");
                new Maven(root, console)
                        .run(
                                "fetching DynamoDB Local",
                                List.of(
                                        "-f",
                                        pom.toString(),
                                        MavenBuild.CLASS_PATH,
                                        "-Dmdep.outputFile=" + file,
                                        "-DincludeScope=runtime"));
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new Failure(folder + " cannot be used: " + e.getMessage(), e);
        }
    }

    private static boolean complete(Path file) throws IOException {
        return Files.exists(file)
                && Arrays.stream(Files.readString(file).strip().split(File.pathSeparator))
                        .allMatch(jar -> Files.exists(Path.of(jar)));
    }
}
