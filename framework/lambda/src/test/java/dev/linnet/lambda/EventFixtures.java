package dev.linnet.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The events of {@code src/test/resources/events}: recorded, published and made ones, each with what it must be read as. */
final class EventFixtures {

    private static final JsonMapper JSON = new JsonMapper();
    private static final List<String> FRONTS = List.of("rest", "http", "function-url", "alb", "made");

    private EventFixtures() {}

    /** The cases, as {@code folder/name}. */
    static List<String> all() {
        return FRONTS.stream().flatMap(EventFixtures::in).toList();
    }

    private static Stream<String> in(String folder) {
        try (Stream<Path> files = Files.list(
                Path.of(EventFixtures.class.getResource("/events/" + folder).toURI()))) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> !name.endsWith(".expected.json"))
                    .sorted()
                    .map(name -> folder + "/" + name.substring(0, name.length() - ".json".length()))
                    .toList()
                    .stream();
        } catch (IOException | URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    static byte[] event(String name) {
        return read(name + ".json");
    }

    private static byte[] read(String file) {
        try (InputStream in = EventFixtures.class.getResourceAsStream("/events/" + file)) {
            assertThat(in).as("events/" + file).isNotNull();
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Holds what {@link EchoFunction} answered against what the case expects: request as seen, and form of the response. */
    static void check(String name, byte[] answer) {
        ObjectNode expected = (ObjectNode) JSON.readTree(read(name + ".expected.json"));
        ObjectNode response = (ObjectNode) JSON.readTree(answer);
        String front = expected.remove("front").asString();
        JsonNode seen = JSON.readTree(response.remove("body").asString());
        assertThat(seen).as(name).isEqualTo(expected);
        assertThat(response).as(name + ": the form of " + front).isEqualTo(JSON.readTree(form(front)));
    }

    /** What the front must be sent, but for the body. */
    private static String form(String front) {
        String lists = """
                "multiValueHeaders": {"Content-Type": ["application/json"], "X-Twice": ["1", "2"],
                    "Set-Cookie": ["a=1; Path=/", "b=2"]}""";
        String form = switch (Front.valueOf(front)) {
            case REST, HTTP_V1 -> lists; // rules 7, 10, 22
            case HTTP_V2, FUNCTION_URL -> """
                    "headers": {"Content-Type": "application/json", "X-Twice": "1,2"},
                    "cookies": ["a=1; Path=/", "b=2"]"""; // rule 21
            case ALB -> """
                    "headers": {"Content-Type": "application/json", "X-Twice": "1,2",
                        "Set-Cookie": "a=1; Path=/", "set-Cookie": "b=2"},
                    "statusDescription": "200 OK\""""; // rules 23, 26
            case ALB_MULTI -> lists + ", \"statusDescription\": \"200 OK\"";
        };
        return "{\"statusCode\": 200, \"isBase64Encoded\": false, " + form + "}";
    }
}
