package dev.linnet.lambda;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/**
 * Lambda's log telemetry: frames of 4 bytes type, 4 bytes length, 8 bytes microseconds since 1970, big-endian, then the
 * message, so that a record of several lines is one event. Shared by threads.
 */
final class Telemetry {

    private static final int TYPE = 0xa55a0000;
    private static final int WITH_TIMESTAMP = 1 << 1;
    private static final int TEXT = 1;
    private static final int LEVEL_SHIFT = 2;
    private static final int HEADER = 16;

    private final FileOutputStream out;
    private final FramedLines outLines = new FramedLines(this);
    private final FramedLines errLines = new FramedLines(this);

    private Telemetry(FileOutputStream out) {
        this.out = out;
    }

    /**
     * Opens the descriptor that {@code _LAMBDA_TELEMETRY_LOG_FD} names. Java has no way from a number to a descriptor
     * but reflection into the JDK, so it is opened again by its name under {@code /proc}. Where that is refused the
     * log goes to standard output, and says so.
     */
    static @Nullable Telemetry open(String descriptor) {
        try {
            int number = Integer.parseInt(descriptor);
            return new Telemetry(new FileOutputStream("/proc/self/fd/" + number, true));
        } catch (IOException | NumberFormatException failure) {
            System.err.println(
                    "dev.linnet: _LAMBDA_TELEMETRY_LOG_FD is \"" + descriptor + "\", which cannot be opened ("
                            + failure.getMessage() + "); logs go to standard output, one event a line");
            return null;
        }
    }

    /** Has standard output and error written in frames. */
    void takeStreams() {
        System.setOut(new PrintStream(outLines, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(errLines, true, StandardCharsets.UTF_8));
    }

    /** Sends unfinished lines of standard output and error. */
    void flush() {
        outLines.flushRest();
        errLines.flushRest();
    }

    /**
     * Writes a frame with one write.
     *
     * @param level the ordinal of AWS's LogLevel
     */
    void frame(int level, boolean json, byte[] message, int offset, int length) {
        long now = System.currentTimeMillis() * 1000;
        byte[] frame = new byte[HEADER + length];
        put(frame, 0, TYPE | level << LEVEL_SHIFT | WITH_TIMESTAMP | (json ? 0 : TEXT));
        put(frame, 4, length);
        put(frame, 8, (int) (now >>> 32));
        put(frame, 12, (int) now);
        System.arraycopy(message, offset, frame, HEADER, length);
        synchronized (this) {
            try {
                out.write(frame);
            } catch (IOException lost) {
                // past System.err, which may end in these frames too
                PrintStream err = new PrintStream(new FileOutputStream(FileDescriptor.err), true);
                err.println("dev.linnet: telemetry is lost: " + lost.getMessage());
                err.write(message, offset, length);
                err.flush();
            }
        }
    }

    private static void put(byte[] frame, int at, int value) {
        frame[at] = (byte) (value >>> 24);
        frame[at + 1] = (byte) (value >>> 16);
        frame[at + 2] = (byte) (value >>> 8);
        frame[at + 3] = (byte) value;
    }
}
