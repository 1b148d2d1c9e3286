package dev.linnet.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import dev.linnet.internal.Version;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What compilers leave behind: it must not become a service, nor make one disappear. */
class CompiledServicesTest {

    @TempDir
    Path classes;

    @Test
    void readsAServiceOfTwoClasses() throws IOException {
        part("shop.Orders", "shop.Orders", "orders", true);
        part("shop.Outer_Admin", "shop.Outer.Admin", "orders", true);
        description("orders", Version.CURRENT, "\"shop.Orders\", \"shop.Outer_Admin\"");

        assertThat(CompiledServices.read(classes).values())
                .extracting(ServiceDescription::service, ServiceDescription::paths)
                .containsExactly(tuple("orders", List.of("/orders")));
    }

    @Test
    void theDescriptionOfARenamedServiceIsNone() throws IOException {
        part("shop.Orders", "shop.Orders", "purchases", true);
        description("orders", Version.CURRENT, "\"shop.Orders\"");
        description("purchases", Version.CURRENT, "\"shop.Orders\"");

        assertThat(CompiledServices.read(classes)).containsOnlyKeys("purchases");
    }

    @Test
    void thePartOfADeletedClassIsNone() throws IOException {
        part("shop.Orders", "shop.Orders", "orders", false);
        description("orders", Version.CURRENT, "\"shop.Orders\"");

        assertThat(CompiledServices.read(classes)).isEmpty();
    }

    @Test
    void aPartWithoutADescriptionIsAnUnfinishedCompilation() throws IOException {
        part("shop.Orders", "shop.Orders", "orders", true);

        assertThatThrownBy(() -> CompiledServices.read(classes))
                .hasMessageContaining("shop.Orders is of the service orders, which is not described; compile");
    }

    @Test
    void aDescriptionOfOtherClassesIsAnUnfinishedCompilation() throws IOException {
        part("shop.Orders", "shop.Orders", "orders", true);
        part("shop.Admin", "shop.Admin", "orders", true);
        description("orders", Version.CURRENT, "\"shop.Orders\"");

        assertThatThrownBy(() -> CompiledServices.read(classes))
                .hasMessageContaining("described with [shop.Orders], and there is [shop.Admin, shop.Orders]; compile");
    }

    @Test
    void aDescriptionOfAnotherLinnetIsNotRead() throws IOException {
        part("shop.Orders", "shop.Orders", "orders", true);
        description("orders", "0.0.1", "\"shop.Orders\"");

        assertThatThrownBy(() -> CompiledServices.read(classes)).hasMessageContaining("compiled by Linnet 0.0.1");
    }

    private void part(String name, String javaName, String service, boolean compiled) throws IOException {
        Path parts = Files.createDirectories(classes.resolve("META-INF/linnet/parts"));
        Files.writeString(
                parts.resolve(name + ".json"),
                "{\"linnet\": \"x\", \"service\": \"%s\", \"class\": \"%s\", \"javaName\": \"%s\", \"routes\": [{\"class\": 1}]}"
                        .formatted(service, name, javaName));
        if (compiled) {
            Files.createDirectories(classes.resolve("shop"));
            Files.writeString(
                    classes.resolve(
                            "shop/" + javaName.substring("shop.".length()).replace('.', '$') + ".class"),
                    "");
        }
    }

    private void description(String service, String version, String classNames) throws IOException {
        Files.writeString(
                classes.resolve("META-INF/linnet/" + service + ".json"),
                "{\"linnet\": \"%s\", \"service\": \"%s\", \"main\": \"shop.Main\", \"classes\": [%s], \"paths\": [\"/%s\"], \"routes\": []}"
                        .formatted(version, service, classNames, service));
    }
}
