package dev.linnet.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Measures {@code ./linnet sync} on a made-up project: a copy of the framework and a vertical of many compiled services, each
 * a module of its own with its routes.
 */
final class ManyServices {

    /** Issue 6: 70 services of 20 routes each, in milliseconds. */
    private static final double BUDGET = 5_000;

    private static final Pattern PEAK = Pattern.compile("VmHWM:\\s+(\\d+) kB");

    private static final String TEMPLATE = """
            AWSTemplateFormatVersion: '2010-09-09'
            Transform: AWS::Serverless-2016-10-31
            Description: Services that nobody wrote

            Parameters:
              Site:
                Type: String
                Default: dev

            Globals:
              Function:
                Timeout: 10
                MemorySize: 512
                Environment:
                  Variables:
                    site: !Ref Site
                    SERVICE_AWS_REGION: !Ref AWS::Region

            Resources:
            """;

    private final Path project;
    private final int services;
    private final int routes;

    private ManyServices(Path project, int services, int routes) {
        this.project = project;
        this.services = services;
        this.routes = routes;
    }

    /** {@code [--services n] [--routes n] [--rounds n] [--check] <project>}. */
    public static void main(String[] args) throws IOException, InterruptedException {
        int services = 70;
        int routes = 20;
        int rounds = 5;
        boolean check = false;
        Path project = Path.of("");
        for (int i = 0; i < args.length; i++) {
            switch (args[i]) {
                case "--services" -> services = Integer.parseInt(args[++i]);
                case "--routes" -> routes = Integer.parseInt(args[++i]);
                case "--rounds" -> rounds = Integer.parseInt(args[++i]);
                case "--check" -> check = true;
                default -> project = Path.of(args[i]).toAbsolutePath();
            }
        }
        if (!Files.isRegularFile(project.resolve("linnet"))) {
            System.err.println("usage: bench/sync [--services n] [--routes n] [--rounds n] [--check]");
            System.exit(2);
        }
        ManyServices made = new ManyServices(project, services, routes);
        made.write();
        System.exit(made.measure(rounds) || !check ? 0 : 1);
    }

    private boolean measure(int rounds) throws IOException, InterruptedException {
        Path template = project.resolve("template.yaml");
        System.err.println("compiling " + services + " modules");
        sync();
        System.out.printf("| template | sync, ms | least | most | peak memory, MiB |%n|---|--:|--:|--:|--:|%n");
        boolean kept = true;
        for (boolean empty : new boolean[] {true, false}) {
            Samples times = new Samples();
            Samples peaks = new Samples();
            for (int i = 0; i < rounds; i++) {
                if (empty) {
                    Files.writeString(template, TEMPLATE);
                }
                Run run = sync();
                times.add(run.millis());
                peaks.add(run.peakMebibytes());
            }
            kept &= times.median() <= BUDGET;
            System.out.printf(
                    Locale.ROOT,
                    "| %s | %.0f | %.0f | %.0f | %.0f |%n",
                    empty ? "without a resource" : "as it must be",
                    times.median(),
                    times.quantile(0),
                    times.quantile(1),
                    peaks.median());
        }
        System.out.printf(
                "%n%d services of %d routes: a template of %d KiB; %d rounds each, on %d processors, JDK %s%n",
                services,
                routes,
                Files.size(template) / 1024,
                rounds,
                Runtime.getRuntime().availableProcessors(),
                System.getProperty("java.version"));
        return kept;
    }

    private record Run(double millis, double peakMebibytes) {}

    /** One {@code ./linnet sync}, which its launcher becomes: the peak is that of its JVM. */
    private Run sync() throws IOException, InterruptedException {
        Path log = project.resolveSibling("sync.log");
        long start = System.nanoTime();
        Process process = new ProcessBuilder("./linnet", "sync")
                .directory(project.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        Path status = Path.of("/proc", Long.toString(process.pid()), "status");
        double peak = 0;
        while (!process.waitFor(10, TimeUnit.MILLISECONDS)) {
            try {
                Matcher matcher = PEAK.matcher(Files.readString(status));
                if (matcher.find()) {
                    peak = Long.parseLong(matcher.group(1)) / 1024.0;
                }
            } catch (IOException e) {
                // it has just ended
                break;
            }
        }
        if (process.waitFor() != 0) {
            throw new IOException("./linnet sync ended with " + process.exitValue() + ": " + Files.readString(log));
        }
        return new Run((System.nanoTime() - start) / 1e6, peak);
    }

    private void write() throws IOException {
        Path pom = project.resolve("pom.xml");
        String modules = IntStream.range(0, services)
                .mapToObj(i -> "    <module>shop/" + name(i) + "</module>\n")
                .collect(Collectors.joining());
        String text = Files.readString(pom).replaceAll(" *<module>(example-services|bench)[^\n]*\n", "");
        write(pom, text.replace("  </modules>", modules + "  </modules>"));
        write(project.resolve("template.yaml"), TEMPLATE);
        write(project.resolve("Dockerfile.java"), "FROM scratch\n");
        StringBuilder code = new StringBuilder();
        for (int i = 0; i < services; i++) {
            Path folder = project.resolve("shop").resolve(name(i));
            write(folder.resolve("pom.xml"), pom(name(i)));
            write(folder.resolve("src/main/java/shop/" + name(i) + "/Things.java"), service(i));
            code.append(code.isEmpty() ? "" : ",\n")
                    .append("    \"%s\": {\"dockerfile\": \"Dockerfile.java\", \"memory\": %d}"
                            .formatted(name(i), 512 + i));
        }
        write(project.resolve("shop/services_config/code.json"), "{\n  \"services\": {\n" + code + "\n  }\n}\n");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }

    private static String name(int i) {
        return "service" + i;
    }

    private String service(int i) {
        StringBuilder handlers = new StringBuilder();
        for (int route = 0; route < routes; route++) {
            handlers.append("""

                        @Get("/kind%1$d/{id}")
                        Thing find%1$d(String id) {
                            return new Thing(id, %1$d);
                        }
                    """.formatted(route).indent(0));
        }
        // each calls the two behind it
        String siblings = IntStream.range(i + 1, Math.min(i + 3, services))
                .mapToObj(sibling -> '"' + name(sibling) + '"')
                .collect(Collectors.joining(", "));
        return """
                package shop.%1$s;

                import dev.linnet.Get;
                import dev.linnet.Service;
                import dev.linnet.Uses;

                @Service("%1$s")
                @Uses(services = {%2$s}, parameters = "/shop/%1$s")
                final class Things {

                    record Thing(String id, int kind) {}
                %3$s}
                """.formatted(name(i), siblings, handlers);
    }

    private static String pom(String name) {
        return """
                <project xmlns="http://maven.apache.org/POM/4.0.0">
                  <modelVersion>4.0.0</modelVersion>
                  <parent>
                    <groupId>dev.linnet</groupId>
                    <artifactId>linnet</artifactId>
                    <version>0.1.0-SNAPSHOT</version>
                    <relativePath>../../pom.xml</relativePath>
                  </parent>
                  <groupId>shop</groupId>
                  <artifactId>%s</artifactId>
                  <properties>
                    <maven.compiler.proc>full</maven.compiler.proc>
                    <errorprone.checks>-XepDisableAllChecks</errorprone.checks>
                  </properties>
                  <dependencies>
                    <dependency>
                      <groupId>dev.linnet</groupId>
                      <artifactId>linnet-lambda</artifactId>
                      <version>${project.version}</version>
                    </dependency>
                    <dependency>
                      <groupId>dev.linnet</groupId>
                      <artifactId>linnet-processor</artifactId>
                      <version>${project.version}</version>
                      <type>pom</type>
                      <scope>provided</scope>
                      <exclusions>
                        <exclusion>
                          <groupId>*</groupId>
                          <artifactId>*</artifactId>
                        </exclusion>
                      </exclusions>
                    </dependency>
                  </dependencies>
                  <build>
                    <plugins>
                      <plugin>
                        <artifactId>maven-compiler-plugin</artifactId>
                        <configuration>
                          <annotationProcessorPaths combine.children="append">
                            <path>
                              <groupId>dev.linnet</groupId>
                              <artifactId>linnet-processor</artifactId>
                              <version>${project.version}</version>
                            </path>
                          </annotationProcessorPaths>
                        </configuration>
                      </plugin>
                    </plugins>
                  </build>
                </project>
                """.formatted(name);
    }
}
