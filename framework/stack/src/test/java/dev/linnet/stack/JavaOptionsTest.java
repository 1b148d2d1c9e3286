package dev.linnet.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What the JVM that runs this does with options beside an AOT cache, made and used as in an image. */
@Timeout(120)
class JavaOptionsTest {

    private static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    @TempDir
    Path folder;

    /** The function of the trials. */
    public static final class Main {
        private Main() {}

        /** Says that it runs. */
        public static void main(String[] arguments) {
            System.out.println("runs");
        }
    }

    @Test
    void theJvmDoesWhatCheckSays() throws Exception {
        Path jar = folder.resolve("main.jar");
        try (OutputStream file = Files.newOutputStream(jar);
                JarOutputStream out = new JarOutputStream(file)) {
            add(out, Main.class);
        }
        assertThat(java("", "-XX:AOTCacheOutput=main.aot")).contains("runs");
        assertThat(Files.exists(folder.resolve("main.aot"))).isTrue();

        for (String option : List.of(
                "-Dx=y",
                "-Xmx256m",
                "-Xss512k",
                "-XX:+UseSerialGC",
                "-XX:CompileThresholdScaling=3",
                "-XX:MaxRAMPercentage=75",
                "-XX:ObjectAlignmentInBytes=8",
                "-XX:+ExitOnOutOfMemoryError",
                "-ea")) {
            assertThat(started(option)).as(option).isEqualTo("with its cache");
            assertThat(JavaOptions.FATAL.matcher(option).matches()).as(option).isFalse();
            assertThat(JavaOptions.REJECTING.matcher(option).matches())
                    .as(option)
                    .isFalse();
        }
        for (String option : List.of(
                "--add-exports=java.base/sun.nio.ch=ALL-UNNAMED",
                "--add-modules=java.sql",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-reads=java.base=ALL-UNNAMED",
                "--enable-native-access=ALL-UNNAMED",
                "--illegal-native-access=deny",
                "--limit-modules=java.base",
                "--patch-module=java.base=none",
                "--upgrade-module-path=none",
                "-XX:+UseCompactObjectHeaders",
                "-XX:-UseCompressedClassPointers",
                "-XX:-UseCompressedOops",
                "-XX:AOTMode=off",
                "-XX:ObjectAlignmentInBytes=16",
                "-Djdk.module.showModuleResolution=true",
                "-agentlib:jdwp=transport=dt_socket,server=y,suspend=n,address=127.0.0.1:0")) {
            assertThat(started(option)).as(option).isEqualTo("without its cache");
            assertThat(JavaOptions.REJECTING.matcher(option).matches())
                    .as(option)
                    .isTrue();
        }
        for (String option : List.of(
                "-XX:+UseG1GC",
                "-XX:+UseParallelGC",
                "-XX:+UseZGC",
                "-XX:AOTCacheOutput=other.aot",
                "-XX:AOTMode=record",
                "-XX:SharedArchiveFile=none.jsa",
                "-Xshare:auto")) {
            assertThat(started(option)).as(option).isEqualTo("not at all");
            assertThat(JavaOptions.FATAL.matcher(option).matches()).as(option).isTrue();
        }
    }

    private String started(String option) throws IOException, InterruptedException {
        Path classes = folder.resolve("classes.txt");
        Files.deleteIfExists(classes);
        String printed = java(option, "-XX:AOTCache=main.aot", "-Xlog:class+load:file=classes.txt:none:filecount=0");
        if (!printed.contains("runs")) {
            return "not at all";
        }
        return Files.readAllLines(classes).stream()
                        .anyMatch(line -> line.startsWith(Main.class.getName() + " source: shared objects file"))
                ? "with its cache"
                : "without its cache";
    }

    private String java(String option, String... flags) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(flags));
        command.addAll(FLAGS);
        command.addAll(List.of("-cp", "main.jar", Main.class.getName()));
        ProcessBuilder java =
                new ProcessBuilder(command).directory(folder.toFile()).redirectErrorStream(true);
        JavaOptions.VARIABLES.forEach(java.environment()::remove);
        if (!option.isEmpty()) {
            java.environment().put("JAVA_TOOL_OPTIONS", option);
        }
        Process process = java.start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return printed;
    }

    private static void add(JarOutputStream jar, Class<?> of) throws IOException {
        String name = of.getName().replace('.', '/') + ".class";
        jar.putNextEntry(new ZipEntry(name));
        try (InputStream in = of.getClassLoader().getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is not there");
            }
            in.transferTo(jar);
        }
        jar.closeEntry();
    }
}
