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
        assertThat(List.of("aws-crt-0.48.4.jar", "aws-crt-client-2.54.13.jar", "aws-crt-0.48.4-sources.jar"))
                .filteredOn(NativeLibrary::isIn)
                .containsExactly("aws-crt-0.48.4.jar");
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
