package dev.linnet.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.objectweb.asm.ClassReader;

/**
 * The items service, from its jars, as a process of its own: nothing of it calls reflection, not at start and not for
 * any kind of call, and it loads no more of reflection than what is listed.
 */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class NoReflectionIT {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path SCRATCH = TARGET.resolve("no-reflection");
    private static final Path PROBE = SCRATCH.resolve("probe.jar");

    @BeforeAll
    static void packProbe() throws IOException {
        Files.createDirectories(SCRATCH);
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Premain-Class", ReflectionAgent.class.getName());
        main.putValue(
                "Class-Path",
                ClassReader.class
                        .getProtectionDomain()
                        .getCodeSource()
                        .getLocation()
                        .toString());
        Path classes = TARGET.resolve("test-classes");
        try (OutputStream out = Files.newOutputStream(PROBE);
                JarOutputStream jar = new JarOutputStream(out, manifest);
                Stream<Path> files = Files.walk(classes)) {
            for (Path file : (Iterable<Path>) files.filter(Files::isRegularFile)::iterator) {
                jar.putNextEntry(new JarEntry(classes.relativize(file).toString()));
                Files.copy(file, jar);
            }
        }
    }

    @Test
    void nothingCallsReflection() throws IOException, InterruptedException {
        Path record = SCRATCH.resolve("items.calls");
        serve("-javaagent:" + PROBE + "=" + record);

        List<String> lines = Files.readAllLines(record);
        assertThat(lines)
                .as("classes that the agent watched")
                .contains(
                        "class dev.linnet.lambda.LambdaRuntime",
                        "class dev.linnet.bench.items.ItemsRouter",
                        "class dev.linnet.bench.items.DaggerItemsComponent",
                        "class tools.jackson.core.json.UTF8JsonGenerator",
                        "class tools.jackson.core.json.UTF8StreamJsonParser");
        assertThat(lines).filteredOn(line -> line.startsWith("call ")).isEmpty();
    }

    @Test
    void loadsNoMoreOfReflectionThanListed() throws IOException, InterruptedException {
        Path empty = SCRATCH.resolve("empty.classes");
        run(EmptyMain.class, "-Xlog:class+load:file=" + empty);
        Path items = SCRATCH.resolve("items.classes");
        serve("-Xlog:class+load:file=" + items);

        Set<String> more = loaded(items, "java.lang.reflect.");
        assertThat(more).isNotEmpty();
        more.removeAll(loaded(empty, "java.lang.reflect."));
        assertThat(more).isSubsetOf(listed());
        assertThat(loaded(items, "tools.jackson.core.")).isNotEmpty();
        assertThat(loaded(items, "tools.jackson.databind.")).isEmpty();
    }

    /** The agent sees what it is there to see. */
    @Test
    void agentSeesReflection() throws IOException, InterruptedException {
        Path record = SCRATCH.resolve("reflecting.calls");
        run(ReflectingMain.class, "-javaagent:" + PROBE + "=" + record);

        String caller = "call dev.linnet.bench.ReflectingMain.main -> java.lang.";
        assertThat(Files.readAllLines(record))
                .filteredOn(line -> line.startsWith("call "))
                .containsExactly(
                        caller + "Class.forName",
                        caller + "reflect.Constructor.newInstance",
                        caller + "reflect.Method.invoke",
                        caller + "reflect.Proxy.newProxyInstance");
    }

    /** Starts items, makes every kind of call and ends it. */
    private static void serve(String flag) throws IOException, InterruptedException {
        try (Child child = new Child(
                Program.items(TARGET), List.of(flag), SCRATCH.resolve("task"), SCRATCH.resolve("items.log"))) {
            new Calls().all(child);
            child.stop();
        }
    }

    private static void run(Class<?> main, String flag) throws IOException, InterruptedException {
        Path java = Path.of(System.getProperty("java.home"), "bin", "java");
        ProcessBuilder command = new ProcessBuilder(java.toString());
        command.command().addAll(Child.FLAGS);
        command.command().addAll(List.of(flag, "-cp", PROBE.toString(), main.getName()));
        Process process = command.inheritIO().start();
        assertThat(process.waitFor()).isZero();
    }

    /** The classes of a package and its subpackages that a class loading log has. */
    private static Set<String> loaded(Path log, String packagePrefix) throws IOException {
        Set<String> classes = new TreeSet<>();
        for (String line : Files.readAllLines(log)) {
            int at = line.indexOf(' ' + packagePrefix);
            if (at >= 0 && line.contains(" source: ")) {
                classes.add(line.substring(at + 1, line.indexOf(" source: ")).strip());
            }
        }
        return classes;
    }

    private static Set<String> listed() throws IOException {
        Set<String> classes = new TreeSet<>();
        for (String line : Files.readAllLines(TARGET.resolve("test-classes/dev/linnet/bench/reflect-classes.txt"))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                classes.add(line.substring(0, line.indexOf(' ')));
            }
        }
        return classes;
    }
}
