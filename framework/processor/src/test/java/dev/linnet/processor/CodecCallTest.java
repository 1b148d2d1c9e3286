package dev.linnet.processor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.linnet.Problem;
import dev.linnet.internal.JsonBody;
import dev.linnet.internal.JsonReply;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.databind.json.JsonMapper;

/** Generated codecs, called: where failures are said to be, what databind does for its types, AWS's event classes. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class CodecCallTest {

    private static final Path EVENTS = Path.of("../lambda/src/test/resources/events");

    private static ClassLoader loader = ClassLoader.getSystemClassLoader();

    @BeforeAll
    static void compile(@TempDir Path output) throws ReflectiveOperationException {
        Compilation compilation = Compilation.of(Path.of("src/test/resources/calls"), output);
        assertThat(compilation.errors()).isEmpty();
        loader = compilation.load("calls.Calls").getClassLoader();
    }

    private static @Nullable Object read(String codec, String json) throws ReflectiveOperationException {
        Method read = loader.loadClass("calls." + codec).getDeclaredMethod("read", JsonParser.class);
        read.setAccessible(true);
        JsonParser in = JsonBody.parser(json.getBytes(StandardCharsets.UTF_8));
        try {
            Object value = read.invoke(null, in);
            JsonBody.end(in);
            return value;
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof RuntimeException failure) {
                throw JsonBody.problem(in, failure);
            }
            throw e;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }

    private static String write(String codec, @Nullable Object value) throws ReflectiveOperationException {
        for (Method method : loader.loadClass("calls." + codec).getDeclaredMethods()) {
            if (method.getName().equals("write")) {
                JsonReply reply = new JsonReply();
                JsonGenerator out = reply.out();
                method.invoke(null, out, value);
                return reply.response(200).text();
            }
        }
        throw new NoSuchMethodException(codec);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'{\"lines\":[{\"product\":\"a\"}]}' | /lines/0/quantity | the property \"quantity\" is missing",
                "'{\"lines\":[{\"product\":\"a\",\"quantity\":1},{\"product\":\"a\",\"quantity\":0}]}' | /lines/1 | quantity is 0, at least 1 is expected",
                "'{\"lines\":[{\"quantity\":1}]}' | /lines/0 | the value is not accepted",
                "'{\"lines\":[{\"product\":\"enum:calls.X\",\"quantity\":1}]}' | /lines/0 | the value is not accepted",
                "'{\"lines\":[{\"product\":{},\"quantity\":1}]}' | /lines/0/product | an object was found where a string is expected",
                "'{\"byNumber\":{\"one\":{\"product\":\"a\",\"quantity\":2}}}' | /byNumber/one | the name \"one\" was found where an integer from -2147483648 to 2147483647 is expected",
                "'{\"byNumber\":{\"1\":{\"quantity\":\"2\"}}}' | /byNumber/1/quantity | the string \"2\" was found where an integer is expected",
                "'{\"lines\":{}}' | /lines | an object was found where an array is expected",
                "'[]' | '' | an array was found where an object is expected",
            })
    void failuresHaveTheirPlace(String json, String pointer, String detail) {
        Problem problem = catchThrowableOfType(Problem.class, () -> read("Calls_OrderJson", json));

        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.errors()).containsExactly(new Problem.Violation(pointer, detail));
    }

    @Test
    void aProblemFromAConstructorIsItsOwn() {
        Problem problem = catchThrowableOfType(
                Problem.class, () -> read("Calls_OrderJson", "{\"lines\":[{\"product\":\"gone\",\"quantity\":1}]}"));

        assertThat(problem.status()).isEqualTo(409);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "'{\"value\":1}' | /@type | the property \"@type\" is missing",
                "'{\"@type\":\"java.lang.Thread\",\"value\":1}' | /@type | the type \"java.lang.Thread\" was found where one of Leaf, Branch is expected",
                "'{\"value\":1,\"@type\":\"X\"}' | /@type | the type \"X\" was found where one of Leaf, Branch is expected",
                "'{\"text\":\"a\",\"next\":{\"value\":\"x\",\"@type\":\"Leaf\"},\"@type\":\"Branch\"}' | /next/value | the string \"x\" was found where an integer is expected",
                "'{\"@type\":null}' | /@type | null was found where a string that names the type is expected",
            })
    void theTypeIsFoundWhereverItStands(String json, String pointer, String detail) {
        Problem problem = catchThrowableOfType(Problem.class, () -> read("Calls_NodeJson", json));

        assertThat(problem.errors()).containsExactly(new Problem.Violation(pointer, detail));
    }

    @Test
    void malformedTextBehindALateTypeIsPlacedInTheBody() {
        Problem problem = catchThrowableOfType(
                Problem.class,
                () -> read("Calls_NodeJson", "{\"text\":\"a\",\n\"next\":{\"value\":x,\"@type\":\"Leaf\"}}"));

        assertThat(problem.detail()).startsWith("line 2, column 17: the word 'x' is not JSON");
    }

    @Test
    void lookingAheadHasALimit() throws ReflectiveOperationException {
        String deep = "{\"next\":".repeat(200) + "null" + ",\"text\":\"t\",\"@type\":\"Branch\"}".repeat(200);
        assertThat(read("Calls_NodeJson", deep)).isNotNull();

        String costly = deep.replace("null", "{\"text\":\"" + "x".repeat(1_000_000) + "\",\"@type\":\"Branch\"}");
        assertThat(catchThrowableOfType(Problem.class, () -> read("Calls_NodeJson", costly))
                        .detail())
                .endsWith("the property that names the type stands too far from the front of its object");
    }

    @Test
    void databindReadsAndWritesItsOneType() throws ReflectiveOperationException {
        String json =
                "{\"id\":\"1\",\"legacy\":{\"text\":\"t\",\"x\":[1,{\"y\":null}]},\"more\":[{\"text\":null},null]}";

        assertThat(write("Calls_HolderJson", read("Calls_HolderJson", json))).isEqualTo(json);
        Problem problem =
                catchThrowableOfType(Problem.class, () -> read("Calls_HolderJson", "{\"legacy\":{\"text\":{}}}"));
        assertThat(problem.status()).isEqualTo(400);
        assertThat(problem.detail()).doesNotContain("calls", "java.");
    }

    @Test
    void whatIsNotReadIsZeroAndNumbersAsTextGoBothWays() throws ReflectiveOperationException {
        Object value = read("Calls_IgnoredJson", "{\"hidden\":3,\"shown\":true,\"cents\":\"12\"}");

        assertThat(value).hasToString("Ignored[hidden=0, shown=false, cents=12]");
        assertThat(write("Calls_IgnoredJson", value)).isEqualTo("{\"shown\":false,\"cents\":\"12\"}");
    }

    static List<Path> events() throws IOException {
        try (Stream<Path> files = Files.walk(EVENTS)) {
            return files.filter(file -> file.toString().endsWith(".json")
                            && !file.toString().endsWith(".expected.json"))
                    .filter(file -> Stream.of("rest", "http", "function-url", "alb")
                            .anyMatch(front -> file.startsWith(EVENTS.resolve(front))))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("events")
    void eventClassesAreReadAsDatabindReadsThem(Path file) throws Exception {
        String json = Files.readString(file);
        String name = json.contains("\"elb\"")
                ? "ApplicationLoadBalancerRequestEvent"
                : json.contains("\"2.0\"") ? "APIGatewayV2HTTPEvent" : "APIGatewayProxyRequestEvent";
        Class<?> type = Class.forName("com.amazonaws.services.lambda.runtime.events." + name);

        assertThat(read(name + "Json", json))
                .usingRecursiveComparison()
                .isEqualTo(JsonMapper.shared().readValue(json, type));
    }
}
