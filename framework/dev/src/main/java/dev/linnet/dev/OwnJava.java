package dev.linnet.dev;

import java.net.URISyntaxException;
import java.nio.file.Path;

/** The Java that runs this, for processes that are to run on the same. */
final class OwnJava {

    private OwnJava() {}

    /** Its {@code java}. */
    static String executable() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** Where the classes of the commands are: a folder or a jar. */
    static Path classes() {
        try {
            return Path.of(OwnJava.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException("the commands' own class path is no path: " + e.getMessage(), e);
        }
    }
}
