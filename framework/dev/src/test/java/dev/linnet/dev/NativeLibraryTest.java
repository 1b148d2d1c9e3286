package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class NativeLibraryTest {

    @TempDir
    Path folder;

    @Test
    void leavesTheLibraryOfThisArchitectureBesideAJarWithoutAny() throws Exception {
        Path jar = jar(
                "linux/x86_64/glibc/libaws-crt-jni.so",
                "linux/x86_64/musl/libaws-crt-jni.so",
                "linux/armv8/glibc/libaws-crt-jni.so",
                "osx/armv8/cruntime/libaws-crt-jni.dylib",
                "windows/x86_64/cruntime/aws-crt-jni.dll",
                "software/amazon/awssdk/crt/CRT.class");
        Path copy = Files.createDirectories(folder.resolve("lib")).resolve("aws-crt-0.1.0.jar");

        NativeLibrary.unpack(jar, copy);

        assertThat(folder.resolve("lib/libaws-crt-jni.so"))
                .hasContent("linux/" + (System.getProperty("os.arch").equals("aarch64") ? "armv8" : "x86_64")
                        + "/glibc/libaws-crt-jni.so");
        try (ZipFile zip = new ZipFile(copy.toFile())) {
            assertThat(zip.stream().map(ZipEntry::getName)).containsExactly("software/amazon/awssdk/crt/CRT.class");
        }
    }

    @Test
    void isInOneJarOnly() {
        Path jar = Path.of("lib/aws-crt-0.48.4.jar");
        List<Path> others = List.of(Path.of("lib/aws-crt-client-2.54.13.jar"), Path.of("aws-crt-0.48.4-sources.jar"));

        assertThat(NativeLibrary.isIn(jar)).isTrue();
        assertThat(others).noneMatch(NativeLibrary::isIn);
    }

    /** The JVM must be told that a class path may load libraries, and is told only where one does. */
    @Test
    void isAllowedOnTheClassPathThatHasIt() {
        Path jar = Path.of("lib/aws-crt-0.48.4.jar");
        Path other = Path.of("lib/sdk-core-2.54.13.jar");

        assertThat(JavaModule.flags(List.of(other, jar))).contains("--enable-native-access=ALL-UNNAMED");
        assertThat(JavaModule.flags(List.of(other))).isEqualTo(JavaModule.FLAGS);
    }

    private Path jar(String... names) throws IOException {
        Path jar = folder.resolve("aws-crt-0.1.0.jar");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(jar))) {
            for (String name : names) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(name.getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        }
        return jar;
    }
}
