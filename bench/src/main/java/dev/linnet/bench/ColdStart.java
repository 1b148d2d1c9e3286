package dev.linnet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Measures, in one interleaved run, how long the items service takes from process start to its first answer, and what a
 * warm call costs, over the same service on the official runtime client. Prints a table.
 */
final class ColdStart {

    private final List<Variant> variants;
    private final Calls calls = new Calls();
    private final byte[] event = calls.event("GET", "/items", null);

    private ColdStart(Path target) throws IOException, InterruptedException {
        Path own = target.resolve("linnet-bench.jar");
        Path scratch = Files.createDirectories(target.resolve("cold-start"));
        Program bare = Program.of(
                target,
                "bare",
                own,
                "com.amazonaws.services.lambda.runtime.api.client.AWSLambda",
                "dev.linnet.bench.BareItems");
        Program loop = Program.of(target, "loop", own, "dev.linnet.bench.LoopItems");
        variants = new ArrayList<>();
        variants.add(Variant.cds(bare, scratch));
        variants.add(Variant.aot(bare, scratch, calls));
        variants.add(Variant.cds(loop, scratch));
        variants.add(Variant.aot(loop, scratch, calls));
    }

    /** {@code [--rounds n] [--warm-rounds n] <target folder>}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = 15;
        int warmRounds = 3;
        Path target = null;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--rounds" -> rounds = number(args, ++i);
                case "--warm-rounds" -> warmRounds = number(args, ++i);
                default -> target = Path.of(args[i]).toAbsolutePath();
            }
        }
        if (target == null || rounds < 1 || warmRounds < 1) {
            System.err.println("usage: bench/cold-start [--rounds n] [--warm-rounds n]");
            System.exit(2);
        }
        ColdStart run = new ColdStart(target);
        run.measure(rounds, warmRounds);
        run.report(rounds, warmRounds);
    }

    private static int number(String[] args, int at) {
        return at < args.length && args[at].matches("\\d{1,4}") ? Integer.parseInt(args[at]) : -1;
    }

    private void measure(int rounds, int warmRounds) throws IOException, InterruptedException {
        for (Variant variant : variants) {
            variant.check(calls);
        }
        for (int round = 0; round < rounds; round++) {
            for (int i = 0; i < variants.size(); i++) {
                variants.get((round + i) % variants.size()).coldStart(event);
            }
        }
        for (int round = 0; round < warmRounds; round++) {
            for (Variant variant : variants) {
                variant.warmCalls(event);
            }
        }
    }

    private void report(int rounds, int warmRounds) throws IOException {
        Variant bare = variants.get(0);
        System.out.println("| program | start | first answer, ms | quartiles | ratio | CPU until then, ms | ratio"
                + " | peak memory, MiB | warm CPU a call, µs | ratio |");
        System.out.println("|---|---|--:|--:|--:|--:|--:|--:|--:|--:|");
        for (Variant v : variants) {
            System.out.println(String.format(
                    Locale.ROOT,
                    "| %s | %s | %.0f | %.0f–%.0f | %.3f | %.0f | %.3f | %.0f | %.0f | %.2f |",
                    v.program.name(),
                    v.start,
                    v.wall.median(),
                    v.wall.quantile(0.25),
                    v.wall.quantile(0.75),
                    v.wall.median() / bare.wall.median(),
                    v.cpu.median(),
                    v.cpu.median() / bare.cpu.median(),
                    v.memory.median(),
                    v.warm.median(),
                    v.warm.median() / bare.warm.median()));
        }
        System.out.println();
        System.out.println("Medians of " + rounds + " interleaved rounds (warm: " + warmRounds + "), on " + machine());
    }

    private static String machine() throws IOException {
        String cpu = "unknown CPU";
        for (String line : Files.readAllLines(Path.of("/proc/cpuinfo"))) {
            if (line.startsWith("model name")) {
                cpu = line.substring(line.indexOf(':') + 1).strip();
                break;
            }
        }
        return Runtime.getRuntime().availableProcessors() + " × " + cpu + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + ", " + System.getProperty("java.vm.vendor") + " "
                + System.getProperty("java.runtime.version");
    }
}
