package dev.linnet.bench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A program that serves items.
 *
 * @param classPath jars only: what an AOT cache can be made for
 * @param main class and arguments
 */
record Program(String name, String classPath, List<String> main) {

    /**
     * A program whose class path the build has written.
     *
     * @param target the build's folder of this module
     * @param own the class path's first jar
     * @throws IllegalStateException when the build has not made it, or of folders
     */
    static Program of(Path target, String name, Path own, String... main) throws IOException {
        Path file = target.resolve("classpath").resolve(name);
        List<String> jars = new ArrayList<>();
        jars.add(own.toString());
        if (Files.exists(file)) {
            for (String jar : Files.readString(file).strip().split(File.pathSeparator)) {
                if (!jar.equals(own.toString())) {
                    jars.add(jar);
                }
            }
        }
        for (String jar : jars) {
            if (!jar.endsWith(".jar") || !Files.isRegularFile(Path.of(jar))) {
                throw new IllegalStateException(
                        jar + ", on the class path of " + name + ", is not a jar: build with mvn package");
            }
        }
        return new Program(name, String.join(File.pathSeparator, jars), List.of(main));
    }
}
