package dev.linnet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An IDE gives the compiler the one file that changed; what the others contributed must not be lost. */
class OneFileOfSeveralTest {

    private static final Path SOURCES = GoldenTest.FOLDER.resolve("two-classes/input");
    private static final Path ORDERS = SOURCES.resolve("Orders.java");

    @ParameterizedTest
    @CsvSource({
        "two-classes, Orders",
        "two-classes, OrderAdmin",
        "two-classes-filters, Orders",
        "two-classes-filters, OrderAdmin",
        "two-classes-filters, Audit",
        "two-classes-uses, Orders",
        "two-classes-uses, OrderAdmin"
    })
    void keepsTheRoutesAndFiltersOfTheOtherFile(String golden, String file, @TempDir Path output) {
        Path sources = GoldenTest.FOLDER.resolve(golden).resolve("input");
        Compilation all = Compilation.of(sources, output);
        var before = all.written();
        Compilation one = Compilation.of(sources, List.of(sources.resolve(file + ".java")), output);

        assertThat(one.errors()).isEmpty();
        assertThat(one.written()).isEqualTo(before);
        assertThat(before.get("META-INF/linnet/orders.json")).contains("Orders.find", "OrderAdmin.delete");
    }

    @Test
    void forgetsAClassThatIsGone(@TempDir Path output) throws IOException {
        Compilation.of(SOURCES, output);
        try (var files = Files.walk(output)) {
            for (Path file : files.filter(f -> f.getFileName().toString().startsWith("OrderAdmin"))
                    .toList()) {
                Files.delete(file);
            }
        }
        Compilation one = Compilation.of(SOURCES, List.of(ORDERS), output);

        assertThat(one.errors()).isEmpty();
        assertThat(one.written().get("META-INF/linnet/orders.json"))
                .contains("Orders.find")
                .doesNotContain("OrderAdmin");
    }

    @Test
    void reportsAClassWithoutItsPart(@TempDir Path output) throws IOException {
        Compilation.of(SOURCES, output);
        Files.delete(output.resolve("META-INF/linnet/parts/shop.OrderAdmin.json"));
        Compilation one = Compilation.of(SOURCES, List.of(ORDERS), output);

        assertThat(one.errors())
                .singleElement()
                .asString()
                .contains("LNT010", "OrderAdmin of service 'orders'", "rebuild");
    }
}
