package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

/**
 * Where a JVM had its classes from, as it says with {@code -Xlog:class+load}.
 *
 * @param cached those from its AOT cache
 * @param others how many were loaded from jars, modules, or made while it ran
 */
record LoadedClasses(Set<String> cached, int others) {

    private static final String SOURCE = " source: ";

    static LoadedClasses read(Path log) throws IOException {
        Set<String> cached = new HashSet<>();
        int others = 0;
        for (String line : Files.readAllLines(log)) {
            int at = line.indexOf(SOURCE);
            if (at > 0 && line.startsWith("shared objects file", at + SOURCE.length())) {
                cached.add(line.substring(0, at).strip());
            } else if (at > 0) {
                others++;
            }
        }
        return new LoadedClasses(cached, others);
    }
}
