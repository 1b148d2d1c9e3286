package dev.linnet.bench;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Measures {@code ./linnet dev} on a copy of the project: how long it takes to be ready when everything is built, what
 * each idle function takes of memory, and how long after a save of a handler the new answer is there.
 */
final class Reload {

    /** Issue 4: from save to answer, and from command to ready, in milliseconds. */
    private static final double BUDGET_SAVE = 1_500;

    private static final double BUDGET_START = 5_000;

    private static final String[] KINDS = {"items", "products"};

    private final Path project;
    private final HttpClient client = HttpClient.newHttpClient();

    private Reload(Path project) {
        this.project = project;
    }

    /** {@code [--saves n] [--check] <project>}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int saves = 15;
        boolean check = false;
        Path project = Path.of("");
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--saves" -> saves = Integer.parseInt(args[++i]);
                case "--check" -> check = true;
                default -> project = Path.of(args[i]).toAbsolutePath();
            }
        }
        if (!Files.isRegularFile(project.resolve("linnet"))) {
            System.err.println("usage: bench/reload [--saves n] [--check]");
            System.exit(2);
        }
        System.exit(new Reload(project).measure(saves) || !check ? 0 : 1);
    }

    private boolean measure(int saves) throws IOException, InterruptedException {
        try (Dev first = new Dev()) {
            first.ready();
        }
        Samples starts = new Samples();
        for (int i = 0; i < 3; i++) {
            try (Dev again = new Dev()) {
                again.ready();
                starts.add(again.readyMillis);
            }
        }
        List<Samples> times = new ArrayList<>();
        List<String> functions;
        try (Dev dev = new Dev()) {
            dev.ready();
            functions = dev.functions();
            for (String service : KINDS) {
                times.add(save(service, dev.url(), saves));
            }
        }
        System.out.printf("| from save to the new answer | median, ms | least | most |%n|---|--:|--:|--:|%n");
        boolean kept = starts.median() <= BUDGET_START;
        for (int i = 0; i < KINDS.length; i++) {
            Samples one = times.get(i);
            kept &= one.median() <= BUDGET_SAVE;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f |%n",
                    KINDS[i],
                    one.median(),
                    one.quantile(0),
                    one.quantile(1));
        }
        System.out.printf(Locale.ROOT, "%nA start with everything built is ready in %.0f ms.%n%n", starts.median());
        functions.forEach(line -> System.out.println("    " + line));
        System.out.printf(
                "%n%d saves each, one after the other, on %d processors, JDK %s%n",
                saves, Runtime.getRuntime().availableProcessors(), System.getProperty("java.version"));
        return kept;
    }

    /** Changes a text of a handler again and again, each time when the answer has it. */
    private Samples save(String service, String url, int saves) throws IOException, InterruptedException {
        String name = service.equals("items") ? "items/Items" : "products/Products";
        String text = service.equals("items") ? "Item name is required" : "expected 1 to ";
        HttpRequest request = service.equals("items")
                ? HttpRequest.newBuilder(URI.create(url + "/items"))
                        .header("content-type", "application/json")
                        .POST(BodyPublishers.ofString("{\"name\":\"\"}"))
                        .build()
                : HttpRequest.newBuilder(URI.create(url + "/products?limit=0")).build();
        Path file =
                project.resolve("example-services/" + service + "/src/main/java/dev/linnet/examples/" + name + ".java");
        String source = Files.readString(file);
        Samples times = new Samples();
        try {
            for (int i = 0; i <= saves; i++) {
                String marked = text + " #" + i + "#";
                long start = System.nanoTime();
                Files.writeString(file, source.replace(text, marked));
                await(request, "#" + i + "#");
                if (i > 0) { // the first pays for what is loaded once
                    times.add((System.nanoTime() - start) / 1e6);
                }
                Thread.sleep(200);
            }
        } finally {
            Files.writeString(file, source);
        }
        return times;
    }

    private void await(HttpRequest request, String text) throws IOException, InterruptedException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(60);
        String answer;
        do {
            answer = client.send(request, BodyHandlers.ofString()).body();
            if (System.nanoTime() > end) {
                throw new IOException("no \"" + text + "\" within a minute, but " + answer);
            }
            Thread.sleep(2);
        } while (!answer.contains(text));
    }

    /** A running {@code ./linnet dev}. */
    private final class Dev implements AutoCloseable {

        private final long started = System.nanoTime();
        private final Process process;
        private final Path log = project.resolveSibling("dev.log");
        private double readyMillis;

        Dev() throws IOException {
            process = new ProcessBuilder("./linnet", "dev", "--port", "0")
                    .directory(project.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        }

        void ready() throws IOException, InterruptedException {
            while (url().isEmpty()) {
                if (!process.isAlive()) {
                    throw new IOException("./linnet dev ended: " + Files.readString(log));
                }
                Thread.sleep(2);
            }
            readyMillis = (System.nanoTime() - started) / 1e6;
        }

        /** Empty until it is ready. */
        String url() throws IOException {
            return Files.readAllLines(log).stream()
                    .filter(line -> line.startsWith("ready on "))
                    .map(line -> line.split(" ")[2])
                    .findFirst()
                    .orElse("");
        }

        List<String> functions() throws IOException {
            return Files.readAllLines(log).stream()
                    .filter(line -> line.contains("] ready in "))
                    .toList();
        }

        @Override
        public void close() throws IOException {
            process.destroy();
            process.onExit().join();
        }
    }
}
