package dev.linnet.lambda;

import java.io.IOException;

/** A loop beside others: what ends it does not end them. */
final class LoopThread extends Thread {

    private final Loop loop;

    LoopThread(int number, Loop loop) {
        super("linnet-loop-" + number);
        this.loop = loop;
    }

    @Override
    public void run() {
        try {
            loop.run();
        } catch (IOException gone) {
            Log.process().error(getName() + " ends", gone);
        }
    }

    /** Waits for its end, whoever interrupts. */
    void awaitEnd() {
        while (isAlive()) {
            try {
                join();
            } catch (InterruptedException nobodyDoes) {
                Log.process().warn("the main thread was interrupted; it goes on");
            }
        }
    }
}
