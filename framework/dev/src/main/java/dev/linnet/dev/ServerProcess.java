package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** One process of a server behind the AWS endpoint, which gets nothing of the developer's environment. */
final class ServerProcess {

    /** What a server prints, before its port, when it listens. */
    static final String PORT = "linnet-server port ";

    private static final int LAST_LINES = 20;

    private final ChildProcess process;
    private final Path folder;
    private final Deque<String> said = new ArrayDeque<>();
    private final CompletableFuture<Integer> ended;
    private @Nullable IntConsumer listening;

    /**
     * Starts it.
     *
     * @param environment what it gets beside folders, language and time zone
     * @param folder its own: working folder, home and temporary files, removed when it has ended
     * @param listening told its port, once, on a thread of its own
     */
    ServerProcess(List<String> command, Map<String, String> environment, Path folder, IntConsumer listening)
            throws IOException {
        this.folder = folder;
        this.listening = listening;
        Map<String, String> all = new HashMap<>(environment);
        all.putAll(Map.of("HOME", folder.toString(), "TMPDIR", folder.toString(), "LANG", "C.UTF-8", "TZ", "UTC"));
        this.process = ChildProcess.start(command, all, folder, this::line);
        this.ended = process.ended().thenApply(this::remove);
    }

    CompletableFuture<Integer> ended() {
        return ended;
    }

    long pid() {
        return process.pid();
    }

    void kill() {
        process.kill();
    }

    /** The last lines that it printed. */
    List<String> said() {
        synchronized (said) {
            return List.copyOf(said);
        }
    }

    private void line(String line) {
        synchronized (said) {
            String port = line.startsWith(PORT) ? line.substring(PORT.length()) : "";
            IntConsumer waiting = listening;
            if (waiting != null && port.matches("\\d{1,5}")) {
                listening = null;
                Thread.ofVirtual().start(() -> waiting.accept(Integer.parseInt(port)));
                return;
            }
            said.add(line);
            if (said.size() > LAST_LINES) {
                said.remove();
            }
        }
    }

    private int remove(int status) {
        try {
            FileTree.delete(folder);
        } catch (IOException e) {
            synchronized (said) {
                said.add(folder + " could not be removed: " + e.getMessage());
            }
        }
        return status;
    }
}
