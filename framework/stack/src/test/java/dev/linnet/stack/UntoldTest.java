package dev.linnet.stack;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who is not told an address, for check to say it. */
class UntoldTest {

    private static final Path SITUATIONS = Path.of("src/test/resources/sync");

    @Test
    void beyondThreeKilobytesSiblingsThatAreNotDeclaredAreNot() throws Exception {
        assertThat(SyncGoldenTest.stack(SITUATIONS.resolve("addresses-beyond-3-kb"))
                        .untold())
                .hasSize(5)
                .containsEntry("service-4", List.of("service-0", "service-2", "service-3"));
    }

    @Test
    void belowAllAreTold() throws Exception {
        assertThat(SyncGoldenTest.stack(SITUATIONS.resolve("two-services-that-know-each-other"))
                        .untold())
                .isEmpty();
    }
}
