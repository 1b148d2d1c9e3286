package dev.linnet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/**
 * Codecs against the oracle, Jackson's own databind: what they write is the same bytes, what they read the same value, and
 * what is broken is refused by both. The oracle is told the deviations of docs/json.md where it has a switch for them.
 */
@Timeout(value = 120, unit = TimeUnit.SECONDS)
class JsonDifferentialTest {

    private static final int ROUNDS = 100;

    private static JsonOracle oracle;

    @BeforeAll
    static void compile(@TempDir Path output) throws ReflectiveOperationException {
        Compilation compilation = Compilation.of(Path.of("src/test/resources/differential"), output);
        assertThat(compilation.errors()).isEmpty();
        oracle = new JsonOracle(compilation.load("types.Values"));
    }

    static List<Class<?>> types() {
        return oracle.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void writesAndReadsWhatDatabindDoes(Class<?> type) throws Exception {
        RandomValues values = new RandomValues(type.getSimpleName().hashCode());
        for (int i = 0; i < ROUNDS; i++) {
            Object value = values.of(type, 3);
            String expected = oracle.written(type, value);
            String actual = oracle.write(type, value);
            if (!Set.of("Person", "WithGetter").contains(type.getSimpleName())) {
                assertThat(actual).isEqualTo(expected);
            } else { // with getters: reflection's order is not the source's
                assertThat(oracle.tree(actual)).isEqualTo(oracle.tree(expected));
            }

            oracle.compareReading(type, expected);
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void refusesWhatDatabindRefuses(Class<?> type) throws Exception {
        RandomValues values = new RandomValues(type.getSimpleName().hashCode() + 1);
        Random random = new Random(type.getSimpleName().hashCode());
        for (int i = 0; i < ROUNDS; i++) {
            String json = oracle.written(type, values.of(type, 3));
            JsonMutations mutations = new JsonMutations(random);
            JsonNode tree = oracle.tree(json);
            for (int j = 0; j < 4; j++) {
                oracle.compareReading(type, mutations.mutate(tree.deepCopy()).toString());
                oracle.compareReading(type, mutations.breakText(json));
            }
        }
    }
}
