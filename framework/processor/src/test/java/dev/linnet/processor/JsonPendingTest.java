package dev.linnet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.AbstractProcessor;
import javax.annotation.processing.RoundEnvironment;
import javax.annotation.processing.SupportedAnnotationTypes;
import javax.lang.model.SourceVersion;
import javax.lang.model.element.TypeElement;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A service whose JSON has a type that another processor writes waits for it, however deep it stands. */
class JsonPendingTest {

    @SupportedAnnotationTypes("*")
    private static final class WritesMoney extends AbstractProcessor {

        private boolean written;

        @Override
        public SourceVersion getSupportedSourceVersion() {
            return SourceVersion.latest();
        }

        @Override
        public boolean process(Set<? extends TypeElement> annotations, RoundEnvironment round) {
            if (!written) {
                written = true;
                try (Writer writer =
                        processingEnv.getFiler().createSourceFile("shop.Money").openWriter()) {
                    writer.write("package shop;\nrecord Money(long cents) {}\n");
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
            return false;
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "record Item(Money price) {}",
                "record Item(java.util.List<Line> lines) {} record Line(Money[] prices) {}",
                "sealed interface Item {} record Book(java.util.Map<String, ? extends Money> prices) implements Item {}",
                "final class Item { public Money getPrice() { return null; } }",
            })
    void theServiceWaits(String item, @TempDir Path folder) throws IOException {
        Path source = Files.writeString(folder.resolve("Items.java"), """
                package shop;
                @dev.linnet.Service("items")
                final class Items {
                    @jakarta.inject.Inject
                    Items() {}
                    @dev.linnet.Get("/item")
                    Item find() { return null; }
                }
                """ + item);
        JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
        java.io.StringWriter said = new java.io.StringWriter();
        try (StandardJavaFileManager manager = javac.getStandardFileManager(null, null, null)) {
            List<String> options =
                    List.of("-proc:full", "--release", "21", "-d", folder.toString(), "-s", folder.toString());
            JavaCompiler.CompilationTask task =
                    javac.getTask(said, manager, null, options, null, manager.getJavaFileObjects(source));
            task.setProcessors(List.of(
                    new LinnetProcessor(), new WritesMoney(), new dagger.internal.codegen.ComponentProcessor()));

            assertThat(task.call()).as(said.toString()).isTrue();
        }
        assertThat(folder.resolve("shop/MoneyJson.java")).content().contains("writeNumberProperty(\"cents\"");
    }
}
