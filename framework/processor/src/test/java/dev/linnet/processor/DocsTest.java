package dev.linnet.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import dev.linnet.processor.DocsPage.Example;
import dev.linnet.testing.TestFront;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;

/** The pages of {@code docs/http}: each example is compiled, and called as its transcripts say, through two fronts. */
class DocsTest {

    private static final Path PAGES = Path.of("../../docs/http");

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.list(PAGES)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @TestFactory
    Stream<DynamicTest> hold() throws IOException {
        List<Example> examples = pages().stream()
                .flatMap(page -> DocsPage.read(page).examples().stream())
                .toList();
        assertThat(examples).isNotEmpty();
        return examples.stream().map(example -> DynamicTest.dynamicTest(example.name(), () -> run(example)));
    }

    @Test
    void theIndexNamesEachPage() throws IOException {
        String index = Files.readString(PAGES.resolve("README.md"));
        for (Path page : pages()) {
            String name = page.getFileName().toString();
            assertThat(name.equals("README.md") || index.contains("(" + name + ")"))
                    .as(name)
                    .isTrue();
        }
    }

    private static void run(Example example) throws Exception {
        Path folder = Files.createTempDirectory("docs");
        try {
            Path sources = Files.createDirectories(folder.resolve("shop"));
            example.write(sources);
            Compilation compilation = Compilation.of(sources, folder.resolve("output"));
            if (!example.error().isEmpty()) {
                assertThat(compilation.errors()).as(example.name()).hasSize(1);
                assertThat(compilation.errors().get(0)).as(example.name()).contains(example.error());
                return;
            }
            assertThat(compilation.errors()).as(example.name()).isEmpty();
            test(example, compilation);
            for (TestFront front : List.of(TestFront.HTTP_V2, TestFront.REST)) {
                call(example, compilation, front);
            }
        } finally {
            Compilation.clean(folder);
        }
    }

    private static void test(Example example, Compilation compilation) throws ReflectiveOperationException {
        for (String written : compilation.written().keySet()) {
            if (written.endsWith("TestHarness.java")) {
                String name = written.replace("Harness.java", "").replace('/', '.');
                SummaryGeneratingListener summary = new SummaryGeneratingListener();
                LauncherFactory.create()
                        .execute(
                                LauncherDiscoveryRequestBuilder.request()
                                        .selectors(selectClass(compilation.load(name)))
                                        .build(),
                                summary);
                assertThat(summary.getSummary().getFailures())
                        .as(example.name())
                        .isEmpty();
                assertThat(summary.getSummary().getTestsSucceededCount())
                        .as(example.name())
                        .isPositive();
            }
        }
    }

    /** In order, on one function: what a transcript stores, the next one finds. */
    private static void call(Example example, Compilation compilation, TestFront front) throws Exception {
        if (example.calls().isEmpty()) {
            return;
        }
        List<String> functions = compilation.written().keySet().stream()
                .filter(name -> name.endsWith("Function.java"))
                .toList();
        assertThat(functions).as(example.name() + ": its functions").hasSize(1);
        String name = functions.get(0).replace(".java", "").replace('/', '.');
        RequestStreamHandler function =
                (RequestStreamHandler) compilation.load(name).getConstructor().newInstance();
        for (DocsCall call : example.calls()) {
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            function.handleRequest(
                    new ByteArrayInputStream(front.event(call.call())), out, CompiledServiceTest.context());
            call.check(example.name() + ", " + front, front.reply(out.toByteArray()));
        }
    }
}
