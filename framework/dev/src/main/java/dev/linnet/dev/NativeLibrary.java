package dev.linnet.dev;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The native half of the AWS SDK's CRT client, which is in its jar for 12 platforms. Left there it costs each cold start a
 * process ({@code ldd}) and a copy of 6 MB to {@code /tmp}; a file on {@code java.library.path} is taken before (class
 * {@code software.amazon.awssdk.crt.CRT}, static initializer).
 */
final class NativeLibrary {

    private static final Pattern JAR = Pattern.compile("aws-crt-[0-9.]+\\.jar");
    private static final Pattern LIBRARY = Pattern.compile("(linux|osx|windows)/.*\\.(so|dylib|dll)");

    /** Without it the JVM writes four lines of warning at each start (JEP 472). Loading is all that it allows. */
    static final String ACCESS = "--enable-native-access=ALL-UNNAMED";

    private NativeLibrary() {}

    /** Whether a jar is the one. */
    static boolean isIn(Path jar) {
        return JAR.matcher(String.valueOf(jar.getFileName())).matches();
    }

    /**
     * Copies the jar without its libraries, and the library of this architecture, on which the image is built, beside it.
     *
     * @throws Failure when the jar has none for it
     */
    static void unpack(Path jar, Path copy) throws IOException, Failure {
        String arch = System.getProperty("os.arch").equals("aarch64") ? "armv8" : "x86_64";
        // Lambda's images have glibc
        String wanted = "linux/" + arch + "/glibc/libaws-crt-jni.so";
        try (ZipFile zip = new ZipFile(jar.toFile());
                ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(copy))) {
            ZipEntry library = zip.getEntry(wanted);
            if (library == null) {
                throw new Failure(jar + " has no " + wanted + "; take a version that has");
            }
            try (InputStream in = zip.getInputStream(library)) {
                Files.copy(in, copy.resolveSibling("libaws-crt-jni.so"));
            }
            for (Enumeration<? extends ZipEntry> all = zip.entries(); all.hasMoreElements(); ) {
                ZipEntry entry = all.nextElement();
                if (!LIBRARY.matcher(entry.getName()).matches()) {
                    // the same bytes from the same jar: the entry's own time
                    ZipEntry kept = new ZipEntry(entry.getName());
                    kept.setTimeLocal(entry.getTimeLocal());
                    out.putNextEntry(kept);
                    try (InputStream in = zip.getInputStream(entry)) {
                        in.transferTo(out);
                    }
                    out.closeEntry();
                }
            }
        }
    }
}
