package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Sees which files have changed, by looking at all of them again and again: a look takes a millisecond or two, and is
 * right on every system, file system and editor (those that rename, those that truncate, new folders, network mounts),
 * which notifications are not; on macOS Java's are slower, too. Files that have only been touched have not changed.
 */
final class SourceWatch {

    private static final long LEAST_MILLIS = 40;
    /** A look may take one part in so many of the time. */
    private static final long SHARE = 20;
    /** Editors write several files, or one in two steps: a change is over when nothing changed for this long. */
    private static final long SETTLED_MILLIS = 15;

    private final Map<Path, Stamp> known = new HashMap<>();
    private Set<Path> roots = Set.of();

    /** What tells that a file has changed. */
    private record Stamp(FileTime modified, long size, String digest) {}

    /**
     * Looks at these from now on.
     *
     * @param sources files, and folders with all that is in them; they need not be there
     * @param built a file of which everything older than it has been built
     * @return what is younger than that
     */
    Set<Path> watch(Collection<Path> sources, @Nullable FileTime built) throws IOException {
        roots = Set.copyOf(sources);
        known.clear();
        known.putAll(look());
        Set<Path> younger = new HashSet<>();
        known.forEach((file, stamp) -> {
            if (built != null && stamp.modified().compareTo(built) > 0) {
                younger.add(file);
            }
        });
        return younger;
    }

    /** Waits until files have been changed, added or deleted. */
    Set<Path> changed() throws IOException, InterruptedException {
        while (true) {
            long start = System.nanoTime();
            Set<Path> changed = changes();
            if (!changed.isEmpty()) {
                for (Set<Path> more = changed; !more.isEmpty(); changed.addAll(more)) {
                    Thread.sleep(SETTLED_MILLIS);
                    more = changes();
                }
                return changed;
            }
            long took = (System.nanoTime() - start) / 1_000_000;
            Thread.sleep(Math.max(LEAST_MILLIS, SHARE * took));
        }
    }

    private Set<Path> changes() throws IOException {
        Map<Path, Stamp> now = look();
        Set<Path> changed = new HashSet<>();
        now.forEach((file, stamp) -> {
            Stamp before = known.get(file);
            if (before == null || !before.digest().equals(stamp.digest())) {
                changed.add(file);
            }
        });
        known.keySet().stream().filter(file -> !now.containsKey(file)).forEach(changed::add);
        known.clear();
        known.putAll(now);
        return changed;
    }

    private Map<Path, Stamp> look() throws IOException {
        Map<Path, Stamp> now = new HashMap<>();
        for (Path root : roots) {
            if (!Files.exists(root)) {
                continue;
            }
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
                    if (!isOfAnEditor(String.valueOf(file.getFileName()))) {
                        now.computeIfAbsent(file, unused -> stamp(file, attributes));
                    }
                    return FileVisitResult.CONTINUE;
                }

                @Override
                public FileVisitResult visitFileFailed(Path file, IOException e) {
                    // gone since its folder was read: it is deleted, or the next look finds it
                    return FileVisitResult.CONTINUE;
                }
            });
        }
        now.values().removeIf(stamp -> stamp.digest().isEmpty());
        return now;
    }

    /** Backups, locks and swap files. */
    private static boolean isOfAnEditor(String name) {
        return name.startsWith(".") || name.startsWith("#") || name.endsWith("~") || name.contains("___jb_");
    }

    private Stamp stamp(Path file, BasicFileAttributes attributes) {
        Stamp before = known.get(file);
        FileTime modified = attributes.lastModifiedTime();
        if (before != null && before.modified().equals(modified) && before.size() == attributes.size()) {
            return before;
        }
        return new Stamp(modified, attributes.size(), digest(file));
    }

    /** Empty when the file cannot be read: it is being replaced. */
    private static String digest(Path file) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file)));
        } catch (IOException e) {
            return "";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
