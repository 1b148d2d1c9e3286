package dev.linnet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program, started in one way, and what was measured of it. */
final class Variant {

    private static final int WARM_UP = 6_000;
    private static final int WARM = 4_000;

    final Program program;
    final String start;
    private final List<String> flags;
    private final Path scratch;

    /** Process start to the first answer's last byte, in milliseconds. */
    final Samples wall = new Samples();

    /** CPU time until then, in milliseconds. */
    final Samples cpu = new Samples();

    /** Peak resident memory until then, in MiB. */
    final Samples memory = new Samples();

    /** CPU time of one call when the program is warm, in microseconds. */
    final Samples warm = new Samples();

    private Variant(Program program, String start, List<String> flags, Path scratch) {
        this.program = program;
        this.start = start;
        this.flags = flags;
        this.scratch = scratch;
    }

    /** With the archive of JDK classes that every JDK has. */
    static Variant cds(Program program, Path scratch) {
        return new Variant(program, "default CDS", List.of(), scratch);
    }

    /**
     * With an AOT cache, made as an image's build makes it: by a run with real calls that is ended by SIGTERM. A cache
     * that does not fit is an error, not a slow start.
     */
    static Variant aot(Program program, Path scratch, Calls calls) throws IOException, InterruptedException {
        Path cache = scratch.resolve(program.name() + ".aot");
        Files.deleteIfExists(cache);
        Variant training = new Variant(program, "training", List.of("-XX:AOTCacheOutput=" + cache), scratch);
        try (Child child = training.launch()) {
            for (int i = 0; i < 3; i++) {
                calls.all(child);
            }
            child.stop();
        }
        if (!Files.exists(cache)) {
            throw new IllegalStateException(
                    "the training of " + program.name() + " left no cache; " + training.log() + " has what it said");
        }
        return new Variant(program, "AOT cache", List.of("-XX:AOTCache=" + cache, "-XX:AOTMode=on"), scratch);
    }

    /** Starts the program, makes one call and ends it. */
    void coldStart(byte[] event) throws IOException, InterruptedException {
        try (Child child = launch()) {
            RuntimeApi.Answer answer = child.call(event);
            cpu.add(child.cpu() / 1e6);
            memory.add(child.peakMemory() / 1024.0);
            wall.add((answer.at() - child.started()) / 1e6);
            Calls.checkFirst(answer.body());
        }
    }

    /** Starts the program, warms it up and measures what a call costs then. */
    void warmCalls(byte[] event) throws IOException, InterruptedException {
        try (Child child = launch()) {
            for (int i = 0; i < WARM_UP; i++) {
                child.call(event);
            }
            long before = child.cpu();
            for (int i = 0; i < WARM; i++) {
                child.call(event);
            }
            warm.add((child.cpu() - before) / 1e3 / WARM);
        }
    }

    /** Starts the program and makes every kind of call. */
    void check(Calls calls) throws IOException, InterruptedException {
        try (Child child = launch()) {
            calls.all(child);
        }
    }

    private Child launch() throws IOException {
        return new Child(program, flags, scratch.resolve("task"), log());
    }

    private Path log() {
        return scratch.resolve(program.name() + ".log");
    }
}
