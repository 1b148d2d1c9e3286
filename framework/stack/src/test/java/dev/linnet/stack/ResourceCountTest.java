package dev.linnet.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.stack.SourceNode.Mapping;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against what the SAM translator made of the same templates ({@code .ci/transform}). */
class ResourceCountTest {

    @ParameterizedTest
    @CsvSource({
        "two-services-that-know-each-other, 12",
        "two-services-that-know-each-other-domains, 18",
        "domains-with-a-certificate, 9",
        "function-url, 16"
    })
    void countsWhatSamMakes(String situation, int resources) throws Exception {
        String text = Files.readString(Path.of("src/test/resources/sync", situation, "after.yaml"));
        Mapping template = (Mapping) SourceReader.read(text).root();
        Mapping section = (Mapping) Objects.requireNonNull(template.value("Resources"));

        assertThat(ResourceCount.of(section.pairs().stream()
                        .map(pair -> SourceModel.of(pair.value()))
                        .toList()))
                .isEqualTo(resources);
    }
}
