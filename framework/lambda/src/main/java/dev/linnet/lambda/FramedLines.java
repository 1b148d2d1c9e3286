package dev.linnet.lambda;

import java.io.OutputStream;

/**
 * Standard output or error as telemetry frames, one for the lines of each flush; an unfinished line waits for its end,
 * for 64 KiB, or for {@link #flushRest}. Shared by threads.
 */
final class FramedLines extends OutputStream {

    private static final int MOST = 1 << 16;

    private final Telemetry telemetry;
    private final byte[] lines = new byte[MOST];
    private int length;
    private int complete;

    FramedLines(Telemetry telemetry) {
        this.telemetry = telemetry;
    }

    @Override
    public synchronized void write(int b) {
        if (length == MOST) {
            send(length);
        }
        lines[length++] = (byte) b;
        if (b == '\n') {
            complete = length;
        }
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int count) {
        for (int i = offset; i < offset + count; i++) {
            write(bytes[i]);
        }
    }

    /** Sends the complete lines. */
    @Override
    public synchronized void flush() {
        send(complete);
    }

    /** Sends an unfinished line too. */
    synchronized void flushRest() {
        send(length);
    }

    private void send(int count) {
        if (count > 0) {
            telemetry.frame(Log.UNDEFINED, false, lines, 0, count);
            System.arraycopy(lines, count, lines, 0, length - count);
            length -= count;
            complete = 0;
        }
    }
}
