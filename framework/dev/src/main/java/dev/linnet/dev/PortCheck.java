package dev.linnet.dev;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ports that commands take when they are not told another. */
final class PortCheck {

    /** {@code sl local rem st … inode}, as proc(5) has it; 0A is LISTEN. */
    private static final Pattern LISTENING =
            Pattern.compile("\\s*\\d+: \\p{XDigit}+:(\\p{XDigit}{4}) \\S+ 0A(?: +\\S+){5} +(\\d+) .*");

    private PortCheck() {}

    /**
     * Looks whether a port can be had.
     *
     * @param command what wants it
     */
    static Finding look(Machine machine, int port, String command) {
        String subject = "Port";
        try (ServerSocket socket = new ServerSocket()) {
            socket.setReuseAddress(true); // as the server does: a connection that has just ended is no hindrance
            socket.bind(new InetSocketAddress(InetAddress.getByAddress(new byte[] {127, 0, 0, 1}), port));
            return Finding.ok(subject, port + " is free");
        } catch (IOException e) {
            String who = holder(port)
                    .or(() -> lsof(machine, port))
                    .map(by -> " by " + by)
                    .orElse("");
            return Finding.warn(
                    subject, port + " is taken" + who, "end it, or say " + command + " --port " + (port + 1));
        }
    }

    /** Who listens on a port, from Linux's {@code /proc}: of others' processes it does not tell. */
    private static Optional<String> holder(int port) {
        try {
            for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
                Path file = Path.of(table);
                for (String line : Files.isReadable(file) ? Files.readAllLines(file) : List.<String>of()) {
                    Matcher socket = LISTENING.matcher(line);
                    if (socket.matches() && Integer.parseInt(socket.group(1), 16) == port) {
                        return owner("socket:[" + socket.group(2) + "]");
                    }
                }
            }
        } catch (IOException e) {
            return Optional.empty(); // that nobody tells is said by leaving it out
        }
        return Optional.empty();
    }

    private static Optional<String> owner(String socket) {
        return ProcessHandle.allProcesses()
                .filter(process -> holds(process.pid(), socket))
                .findFirst()
                .map(PortCheck::name);
    }

    private static boolean holds(long pid, String socket) {
        try (DirectoryStream<Path> open = Files.newDirectoryStream(Path.of("/proc/" + pid + "/fd"))) {
            for (Path each : open) {
                if (Files.isSymbolicLink(each)
                        && Files.readSymbolicLink(each).toString().equals(socket)) {
                    return true;
                }
            }
        } catch (IOException | java.nio.file.DirectoryIteratorException e) {
            return false; // another user's, or it has ended
        }
        return false;
    }

    private static String name(ProcessHandle process) {
        String command = process.info().command().map(path -> " (" + path + ")").orElse("");
        return "process " + process.pid() + command;
    }

    private static Optional<String> lsof(Machine machine, int port) {
        return machine.program("lsof")
                .map(lsof -> machine.ask(lsof, "-nP", "-iTCP:" + port, "-sTCP:LISTEN", "-t"))
                .filter(said -> said.status() == 0 && said.firstLine().matches("\\d{1,9}"))
                .flatMap(said -> ProcessHandle.of(Long.parseLong(said.firstLine())))
                .map(PortCheck::name);
    }
}
