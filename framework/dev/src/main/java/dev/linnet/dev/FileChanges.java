package dev.linnet.dev;

import dev.linnet.stack.UnifiedDiff;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Files of a folder that are made and changed together, and can all be as before. */
final class FileChanges {

    private final Path root;
    private final Map<Path, Change> changes = new LinkedHashMap<>();
    private final Set<Path> made = new LinkedHashSet<>();

    FileChanges(Path root) {
        this.root = root;
    }

    private record Change(boolean isNew, String before, String after) {}

    /** A file that is not there yet; what begins with {@code #!} can be executed. */
    void make(Path file, String text) {
        changes.put(file, new Change(true, "", text));
    }

    void change(Path file, String before, String after) {
        changes.put(file, new Change(false, before, after));
    }

    /** What would happen, as {@code diff -u} has it. */
    String diff() {
        StringBuilder all = new StringBuilder();
        changes.forEach((file, change) ->
                all.append(UnifiedDiff.of(root.relativize(file).toString(), change.before(), change.after())));
        return all.toString();
    }

    void print(Console console) {
        changes.forEach((file, change) -> console.line((change.isNew() ? "add " : "change ") + root.relativize(file)));
    }

    /** All, or none: one that cannot be written takes back those before it. */
    void write() throws IOException {
        try {
            for (Map.Entry<Path, Change> each : changes.entrySet()) {
                write(each.getKey(), each.getValue());
            }
        } catch (IOException e) {
            undo();
            throw e;
        }
    }

    private void write(Path file, Change change) throws IOException {
        if (!change.isNew()) {
            WholeFile.write(file.toRealPath(), change.after());
            return;
        }
        Path top = file;
        while (!Files.exists(Objects.requireNonNull(top.getParent()))) {
            top = top.getParent();
        }
        made.add(top);
        Files.createDirectories(file.getParent());
        Files.writeString(file, change.after());
        if (change.after().startsWith("#!") && !file.toFile().setExecutable(true, false)) {
            throw new IOException(file + " cannot be made executable");
        }
    }

    /** Everything as it was, without what was built in folders that were made here. */
    void undo() throws IOException {
        for (Path top : made) {
            FileTree.delete(top);
        }
        for (Map.Entry<Path, Change> each : changes.entrySet()) {
            Change change = each.getValue();
            if (!change.isNew() && !Files.readString(each.getKey()).equals(change.before())) {
                WholeFile.write(each.getKey().toRealPath(), change.before());
            }
        }
    }
}
