package dev.linnet.examples.testing;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.stack.Change;
import dev.linnet.stack.CompiledServices;
import dev.linnet.stack.Configuration;
import dev.linnet.stack.Edited;
import dev.linnet.stack.ServiceConfig;
import dev.linnet.stack.ServiceDescription;
import dev.linnet.stack.Sync;
import dev.linnet.stack.Template;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The repository's template is what {@code ./linnet sync} writes; where this fails, run it. */
class RepositoryTemplateTest {

    private static final Path VERTICAL = Path.of("..");
    private static final Path TEMPLATE = VERTICAL.resolve("../template.yaml");

    @Test
    void syncChangesNothing() throws Exception {
        Path config = VERTICAL.resolve("services_config");
        Configuration configuration = Configuration.read(config);
        Map<String, ServiceDescription> compiled = new LinkedHashMap<>();
        for (ServiceConfig service : configuration.services()) {
            if (service.compiled()) {
                compiled.putAll(
                        CompiledServices.read(VERTICAL.resolve(service.folder()).resolve("target/classes")));
            }
        }
        String text = Template.text(TEMPLATE);

        Edited edited = Sync.edit(
                TEMPLATE,
                text,
                Map.of(),
                Sync.services("example-services/", config.resolve("code.json"), configuration, compiled));

        assertThat(compiled).containsOnlyKeys("items", "photos", "products");
        assertThat(edited.changes()).extracting(Change::toString).isEmpty();
        assertThat(edited.text()).isEqualTo(text);
    }
}
