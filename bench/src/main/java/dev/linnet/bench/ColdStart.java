package dev.linnet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures, in one interleaved run, how long the items service takes from process start to its first answer, and what a
 * warm call costs, over the same service on the official runtime client. Prints a table; with {@code --check} ends with
 * status 1 when a budget is missed.
 */
final class ColdStart {

    /** The first answer's time over bare's on default CDS. */
    private static final double BUDGET_CDS = 0.25;

    private static final double BUDGET_AOT = 0.15;

    /** The CPU time of a warm call over bare's. */
    private static final double BUDGET_WARM = 0.45;

    private final Variant bare;
    private final Variant items;
    private final Variant itemsAot;
    private final List<Variant> variants;
    private final Calls calls = new Calls();
    private final byte[] event = calls.event("GET", "/items", null);

    private ColdStart(Path target) throws IOException, InterruptedException {
        Path scratch = Files.createDirectories(target.resolve("cold-start"));
        bare = Variant.cds(Program.bare(target), scratch);
        items = Variant.cds(Program.items(target), scratch);
        itemsAot = Variant.aot(Program.items(target), scratch, calls);
        variants = List.of(
                bare,
                Variant.aot(Program.bare(target), scratch, calls),
                items,
                itemsAot,
                Variant.cds(Program.loop(target), scratch),
                Variant.aot(Program.loop(target), scratch, calls));
    }

    /** {@code [--rounds n] [--warm-rounds n] [--check] <target folder>}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int rounds = 15;
        int warmRounds = 5;
        boolean check = false;
        boolean unknown = false;
        Path target = null;
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--rounds" -> rounds = number(args, ++i);
                case "--warm-rounds" -> warmRounds = number(args, ++i);
                case "--check" -> check = true;
                default -> {
                    unknown |= args[i].startsWith("-");
                    target = Path.of(args[i]).toAbsolutePath();
                }
            }
        }
        if (target == null || unknown || rounds < 1 || warmRounds < 1) {
            System.err.println("usage: bench/cold-start [--rounds n] [--warm-rounds n] [--check]");
            System.exit(2);
        }
        ColdStart run = new ColdStart(target);
        run.measure(rounds, warmRounds);
        run.report(rounds, warmRounds);
        boolean kept = run.budgets();
        System.exit(check && !kept ? 1 : 0);
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

    private boolean budgets() {
        System.out.println();
        return budget("items, default CDS: first answer", firstAnswer(items), BUDGET_CDS)
                & budget("items, AOT cache: first answer", firstAnswer(itemsAot), BUDGET_AOT)
                & budget(
                        "items, default CDS: CPU of a warm call",
                        items.warm.median() / bare.warm.median(),
                        BUDGET_WARM);
    }

    /** The worse of wall and CPU time over bare's: on a busy machine wall time flatters whoever is done soon. */
    private double firstAnswer(Variant variant) {
        return Math.max(variant.wall.median() / bare.wall.median(), variant.cpu.median() / bare.cpu.median());
    }

    private static boolean budget(String what, double ratio, double most) {
        boolean kept = ratio <= most;
        System.out.println(String.format(
                Locale.ROOT, "- %s %.3f of bare, %.2f allowed: %s", what, ratio, most, kept ? "kept" : "MISSED"));
        return kept;
    }

    private static String machine() throws IOException {
        String cpu = "unknown CPU";
        int cpus = 0; // this process may be kept to some of them
        for (String line : Files.readAllLines(Path.of("/proc/cpuinfo"))) {
            if (line.startsWith("model name")) {
                cpu = line.substring(line.indexOf(':') + 1).strip();
                cpus++;
            }
        }
        return cpus + " × " + cpu + ", " + System.getProperty("os.name") + " "
                + System.getProperty("os.version") + ", " + System.getProperty("java.vm.vendor") + " "
                + System.getProperty("java.runtime.version");
    }
}
