package dev.linnet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random types, compiled, against databind: thousands of values and broken ones. {@code -Djson.types=N} makes more types and
 * {@code -Djson.seed=N} others; the seed of a failure is in its message.
 */
class JsonRandomTypesTest {

    private static final int TYPES = Integer.getInteger("json.types", 120);
    private static final long SEED = Long.getLong("json.seed", 20261121);
    private static final int VALUES = 10;

    @Test
    @Timeout(value = 600, unit = TimeUnit.SECONDS)
    void haveTheJsonThatDatabindGivesThem(@TempDir Path sources, @TempDir Path output) throws Exception {
        Path file = Files.createDirectories(sources.resolve("types")).resolve("Made.java");
        Files.writeString(file, new RandomTypes(SEED).source("types", "Made", TYPES));
        Compilation compilation = Compilation.of(sources, output);
        assertThat(compilation.errors()).isEmpty();
        JsonOracle oracle = new JsonOracle(compilation.load("types.Made"));
        String where = "seed " + SEED + ": %s";
        int compared = 0;
        for (Class<?> type : oracle.types()) {
            RandomValues values = new RandomValues(SEED + type.getName().hashCode());
            JsonMutations mutations = new JsonMutations(new Random(SEED));
            for (int i = 0; i < VALUES; i++) {
                Object value = values.of(type, 3);
                String json = oracle.written(type, value);
                String written = oracle.write(type, value);
                assertThat(oracle.tree(written)).as(where, type).isEqualTo(oracle.tree(json)); // in our order
                oracle.compareReading(type, json);
                if (!json.contains(RandomTypes.UNWRAPPED)) { // what databind unwraps it reads more leniently
                    oracle.compareReading(
                            type, mutations.mutate(oracle.tree(json)).toString());
                }
                oracle.compareReading(type, mutations.breakText(json));
                compared += 3;
            }
        }
        assertThat(compared).isGreaterThan(20 * TYPES);
    }
}
