package dev.linnet.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** README's service and its test: compiled and run as they stand there. Its shell commands are run by {@code .ci/readme}. And
 * the example of {@code docs/uses.md}. */
class ReadmeTest {

    private static final Pattern BLOCK = Pattern.compile("^```java\n(.*?)^```$", Pattern.MULTILINE | Pattern.DOTALL);

    @Test
    void holds(@TempDir Path sources, @TempDir Path output) throws Exception {
        List<String> blocks = BLOCK.matcher(Files.readString(Path.of("../../README.md")))
                .results()
                .map(block -> block.group(1))
                .toList();
        for (String block : blocks) {
            Matcher name = Pattern.compile("^(?:final )?class (\\w+)", Pattern.MULTILINE)
                    .matcher(block);
            assertThat(name.find()).isTrue();
            Files.writeString(sources.resolve(name.group(1) + ".java"), whole(block));
        }
        Compilation compilation = Compilation.of(sources, output);
        assertThat(compilation.errors()).isEmpty();

        SummaryGeneratingListener summary = new SummaryGeneratingListener();
        LauncherFactory.create()
                .execute(
                        LauncherDiscoveryRequestBuilder.request()
                                .selectors(selectClass(compilation.load("shop.LampsTest")))
                                .build(),
                        summary);
        assertThat(summary.getSummary().getFailures()).isEmpty();
        assertThat(summary.getSummary().getTestsSucceededCount()).isEqualTo(1);
    }

    @Test
    void whatAServiceUsesIsDescribed(@TempDir Path sources, @TempDir Path output) throws Exception {
        Matcher block = BLOCK.matcher(Files.readString(Path.of("../../docs/uses.md")));
        assertThat(block.find()).isTrue();
        Files.writeString(sources.resolve("Orders.java"), """
                package shop;

                import static dev.linnet.Uses.Access.WRITE;
                import static dev.linnet.Uses.KeyType.N;
                import static dev.linnet.Uses.QueueAction.*;
                import static dev.linnet.Uses.TableAction.*;

                import dev.linnet.*;

                """ + block.group(1));
        Compilation compilation = Compilation.of(sources, output);

        assertThat(compilation.errors()).isEmpty();
        assertThat(compilation.written().get("META-INF/linnet/orders.json"))
                .contains("\"invoices.fifo\": [", "\"sortKey\": {", "\"/shop/rates\"");
    }

    /** The README leaves out the imports of its test. */
    private static String whole(String block) {
        return block.startsWith("package ")
                ? block
                : "package shop;\n\nimport dev.linnet.testing.*;\nimport org.junit.jupiter.api.Test;\n\n" + block;
    }
}
