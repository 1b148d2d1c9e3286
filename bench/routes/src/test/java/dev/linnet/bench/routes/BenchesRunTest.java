package dev.linnet.bench.routes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Each bench still runs: once, for its checks, not for a figure. */
class BenchesRunTest {

    @Test
    void everyBenchRuns() throws Exception {
        var options = new OptionsBuilder()
                .include("dev\\.linnet\\.bench\\..*")
                .mode(Mode.SingleShotTime)
                .forks(0)
                .warmupIterations(0)
                .measurementIterations(1)
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT)
                .build();
        List<String> ran = new Runner(options)
                .run().stream()
                        .map(result -> result.getPrimaryResult().getLabel())
                        .sorted()
                        .toList();
        assertThat(ran).containsExactly("create", "find", "javalin", "jooby", "linnet");
    }
}
