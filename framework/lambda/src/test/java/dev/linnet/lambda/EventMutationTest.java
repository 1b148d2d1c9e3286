package dev.linnet.lambda;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Ten thousand broken events: each is answered in JSON with a status, or refused with {@link EventException}. */
class EventMutationTest {

    private static final long SEED = 20_260_101;
    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> VALUES = List.of(
            "null",
            "true",
            "7",
            "-1e999",
            "\"\"",
            "\"/\"",
            "\"//\"",
            "\"%\"",
            "\"%zz\"",
            "\"\\u0000\"",
            "\"\\ud800\"",
            "[]",
            "{}",
            "[null]",
            "[[]]",
            "{\"a\":[null,{}]}",
            "{\"\":\"\"}",
            "{\"cookie\":\";=;\"}",
            "\"2.0\"",
            "\"1.0\"",
            "\"$default\"",
            "{\"elb\":{}}",
            "{\"http\":{\"method\":\"\",\"path\":\"\"}}",
            "\"/{proxy+}\"",
            "\"x\"");

    private final Random random = new Random(SEED);
    private final EchoFunction echo = new EchoFunction();

    @Test
    @Timeout(value = 60, unit = TimeUnit.SECONDS)
    void nothingButTheDeclaredExceptionEscapes() {
        List<String> cases = EventFixtures.all();
        int refused = 0;
        for (int i = 0; i < 10_000; i++) {
            byte[] event = EventFixtures.event(cases.get(random.nextInt(cases.size())));
            byte[] broken = random.nextInt(3) == 0 ? bytesBroken(event) : treeBroken(event);
            try {
                JsonNode answer = JSON.readTree(echo.invoke(broken, new CallerContext("r")));
                assertThat(answer.get("statusCode").asInt()).isBetween(200, 499);
            } catch (EventException declared) {
                refused++;
            } catch (RuntimeException escaped) {
                fail("case " + i + " of seed " + SEED + ": " + new String(broken, StandardCharsets.UTF_8), escaped);
            }
        }
        assertThat(refused).isBetween(1_000, 9_000);
    }

    private byte[] bytesBroken(byte[] event) {
        byte[] broken = event.clone();
        for (int n = 1 + random.nextInt(4); n > 0; n--) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        return random.nextBoolean() ? broken : java.util.Arrays.copyOf(broken, random.nextInt(broken.length));
    }

    private byte[] treeBroken(byte[] event) {
        JsonNode root = JSON.readTree(event);
        for (int n = 1 + random.nextInt(3); n > 0; n--) {
            breakIn(root);
        }
        return JSON.writeValueAsBytes(root);
    }

    private void breakIn(JsonNode node) {
        JsonNode value = JSON.readTree(VALUES.get(random.nextInt(VALUES.size())));
        if (node instanceof ObjectNode object && !object.isEmpty()) {
            List<String> names = List.copyOf(object.propertyNames());
            String name = names.get(random.nextInt(names.size()));
            if (object.get(name).isContainer() && random.nextBoolean()) {
                breakIn(object.get(name));
            } else if (random.nextInt(4) == 0) {
                object.remove(name);
            } else {
                object.set(name, value);
            }
        } else if (node instanceof ArrayNode array && !array.isEmpty()) {
            array.set(random.nextInt(array.size()), value);
        }
    }
}
