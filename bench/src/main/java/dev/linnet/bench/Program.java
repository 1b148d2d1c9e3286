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
     * @param before jars that come first on the class path
     * @throws IllegalStateException when a part of the class path is not a jar
     */
    static Program of(Path target, String name, List<Path> before, String... main) throws IOException {
        List<String> jars = new ArrayList<>();
        for (Path jar : before) {
            jars.add(jar.toString());
        }
        String written = Files.readString(target.resolve("classpath").resolve(name));
        jars.addAll(List.of(written.strip().split(File.pathSeparator)));
        for (String jar : jars) {
            if (!jar.endsWith(".jar") || !Files.isRegularFile(Path.of(jar))) {
                throw new IllegalStateException(
                        jar + ", on the class path of " + name + ", is not a jar: build with mvn package");
            }
        }
        return new Program(name, String.join(File.pathSeparator, jars), List.of(main));
    }

    /** The items service on Linnet. */
    static Program items(Path target) throws IOException {
        return of(target, "items", List.of(), "dev.linnet.bench.items.ItemsFunction");
    }

    /** {@link BareItems} on the official runtime client. */
    static Program bare(Path target) throws IOException {
        return of(
                target,
                "bare",
                List.of(target.resolve("linnet-bench.jar")),
                "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
                BareItems.class.getName());
    }

    /** {@link LoopItems}. */
    static Program loop(Path target) throws IOException {
        return of(target, "loop", List.of(target.resolve("linnet-bench.jar")), LoopItems.class.getName());
    }
}
