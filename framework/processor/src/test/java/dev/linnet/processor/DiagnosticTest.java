package dev.linnet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The catalogue: numbers are unique and in order, each mistake has a golden and a row in the docs. */
class DiagnosticTest {

    private static final Path DOCS = Path.of("../../docs/diagnostics.md");

    @Test
    void numbersAreUniqueAndInOrder() {
        List<String> ids =
                Arrays.stream(Diagnostic.values()).map(Diagnostic::id).toList();
        assertThat(ids).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void eachHasAGolden() throws IOException {
        StringBuilder reported = new StringBuilder();
        try (Stream<Path> files = Files.walk(GoldenTest.FOLDER)) {
            for (Path file : files.filter(f -> f.endsWith("errors.txt")).toList()) {
                reported.append(Files.readString(file));
            }
        }
        List<String> without = new ArrayList<>();
        for (Diagnostic diagnostic : Diagnostic.values()) {
            // the part file of another class cannot be missing in a compilation of its own: OneFileOfSeveralTest
            if (diagnostic != Diagnostic.PART_MISSING && !reported.toString().contains(diagnostic.id() + ":")) {
                without.add(diagnostic.id());
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void eachHasARowInTheDocs() throws IOException {
        StringBuilder rows = new StringBuilder();
        for (Diagnostic diagnostic : Diagnostic.values()) {
            rows.append(diagnostic.row());
        }
        String page = """
                # Diagnostics

                Every mistake that the processor reports, at the element that made it. The numbers are stable. `…` stands for what was
                found. This page is written from the catalogue by the processor's tests.

                | number | what was found | what to do |
                |---|---|---|
                """ + rows;
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(DOCS, page);
        }
        assertThat(Files.readString(DOCS)).isEqualTo(page);
    }
}
