package dev.linnet.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import com.amazonaws.services.lambda.runtime.LambdaLogger;
import com.amazonaws.services.lambda.runtime.logging.LogLevel;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.MDC;

class LogTest {

    private static final Map<String, String> TEXT = Map.of();
    private static final Map<String, String> JSON = Map.of("AWS_LAMBDA_LOG_FORMAT", "JSON");

    /** Standard output, one entry a write, times replaced by T. */
    private static List<String> written(Runnable action) {
        List<String> writes = new ArrayList<>();
        PrintStream before = System.out;
        System.setOut(new PrintStream(
                new OutputStream() {
                    @Override
                    public void write(int b) {
                        throw new AssertionError("one byte at a time");
                    }

                    @Override
                    public void write(byte[] bytes, int offset, int length) {
                        writes.add(new String(bytes, offset, length, StandardCharsets.UTF_8)
                                .replaceAll("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{3}Z", "T"));
                    }
                },
                true,
                StandardCharsets.UTF_8));
        try {
            action.run();
        } finally {
            System.setOut(before);
        }
        return writes;
    }

    /** What a logger of a log with this environment writes during a call. */
    private static List<String> logged(Map<String, String> environment, Consumer<Logger> user) {
        return written(() -> {
            Log log = new Log(environment);
            log.enter(new CallerContext("8476a536"));
            user.accept(new LinnetLogger("shop.Orders", log));
        });
    }

    @Test
    void textHasTimeRequestLevelLoggerAndMessage() {
        assertThat(logged(TEXT, log -> log.info("{} of {}", 1, "ü")))
                .containsExactly("T 8476a536 INFO shop.Orders: 1 of ü\n");
    }

    @Test
    void jsonHasTheMembersOfTheOfficialClient() {
        assertThat(logged(JSON, log -> log.warn("a \"quote\"\nand {}", "ü")))
                .containsExactly(
                        "{\"timestamp\":\"T\",\"level\":\"WARN\",\"message\":\"a \\\"quote\\\"\\nand \\u00fc\","
                                + "\"logger\":\"shop.Orders\",\"AWSRequestId\":\"8476a536\"}\n");
    }

    @Test
    void aFailureIsOneRecordWithItsCauses() {
        Throwable failure = new IllegalStateException("top", new IllegalArgumentException("cause"));
        assertThat(logged(TEXT, log -> log.error("broken", failure)))
                .singleElement()
                .asString()
                .startsWith("T 8476a536 ERROR shop.Orders: broken\njava.lang.IllegalStateException: top\n\tat ")
                .contains("\nCaused by: java.lang.IllegalArgumentException: cause\n\t")
                .endsWith("\n");
        assertThat(logged(JSON, log -> log.error("broken {}", 1, failure)))
                .singleElement()
                .asString()
                .startsWith(
                        "{\"timestamp\":\"T\",\"level\":\"ERROR\",\"message\":\"broken 1\",\"logger\":\"shop.Orders\","
                                + "\"AWSRequestId\":\"8476a536\",\"errorType\":\"java.lang.IllegalStateException\","
                                + "\"errorMessage\":\"top\",\"stackTrace\":\"java.lang.IllegalStateException: top\\n\\tat ")
                .contains("\\nCaused by: java.lang.IllegalArgumentException: cause\\n")
                .endsWith("\"}\n");
    }

    @Test
    void diagnosticContextAndKeyValuePairsAreLabels() {
        Consumer<Logger> user = log -> {
            try (MDC.MDCCloseable ignored = MDC.putCloseable("tenant", "t1")) {
                assertThat(ignored).isNotNull();
                log.atInfo().addKeyValue("order", 42).log("placed");
                log.info("done");
            }
            log.info("after");
        };
        assertThat(logged(TEXT, user))
                .containsExactly(
                        "T 8476a536 INFO shop.Orders: placed {order=42, tenant=t1}\n",
                        "T 8476a536 INFO shop.Orders: done {tenant=t1}\n",
                        "T 8476a536 INFO shop.Orders: after\n");
        assertThat(logged(JSON, user).get(0)).endsWith(",\"labels\":{\"order\":\"42\",\"tenant\":\"t1\"}}\n");
    }

    @ParameterizedTest
    @CsvSource({"TRACE,5", "debug,4", "INFO,3", "WARN,2", "ERROR,1", "FATAL,0"})
    void writesFromTheLevelInTheEnvironmentOn(String level, int lines) {
        assertThat(logged(Map.of("AWS_LAMBDA_LOG_LEVEL", level), log -> {
                    log.trace("1");
                    log.debug("2");
                    log.info("3");
                    log.warn("4");
                    log.error("5");
                }))
                .hasSize(lines);
    }

    @Test
    void aLevelOrFormatThatIsNoneIsSaid() {
        assertThat(logged(
                        Map.of("AWS_LAMBDA_LOG_LEVEL", "LOUD", "AWS_LAMBDA_LOG_FORMAT", "XML"), log -> log.debug("no")))
                .containsExactly(
                        "T WARN dev.linnet: AWS_LAMBDA_LOG_LEVEL is \"LOUD\": expected TRACE, DEBUG, INFO, WARN, ERROR or"
                                + " FATAL; logging from INFO\n",
                        "T WARN dev.linnet: AWS_LAMBDA_LOG_FORMAT is \"XML\": expected TEXT or JSON; logging as TEXT\n");
    }

    @Test
    void awsLoggerWritesTextAsItIsAndJsonAsRecords() {
        Consumer<Map<String, String>> user = environment -> {
            LambdaLogger logger = CallLogger.of(new Log(environment));
            logger.log("plain");
            logger.log("warned", LogLevel.WARN);
            logger.log("hidden", LogLevel.DEBUG);
            logger.log(new byte[] {'b', '\n'});
            logger.log((String) null);
        };
        assertThat(written(() -> user.accept(TEXT))).containsExactly("plain\n", "[WARN] warned\n", "b\n", "null\n");
        assertThat(written(() -> user.accept(JSON)))
                .containsExactly(
                        "{\"timestamp\":\"T\",\"level\":\"UNDEFINED\",\"message\":\"plain\"}\n",
                        "{\"timestamp\":\"T\",\"level\":\"WARN\",\"message\":\"warned\"}\n",
                        "b\n",
                        "{\"timestamp\":\"T\",\"level\":\"UNDEFINED\",\"message\":\"null\"}\n");
    }

    @Test
    void slf4jFindsTheProvider() {
        Logger logger = LoggerFactory.getLogger("shop.Found");
        assertThat(logger).isInstanceOf(LinnetLogger.class).isSameAs(LoggerFactory.getLogger("shop.Found"));
        assertThat(written(() -> logger.info("hello"))).containsExactly("T INFO shop.Found: hello\n");
    }

    @Test
    void withConcurrentCallsALineBelongsToTheCallOfItsThread() throws InterruptedException {
        Log log = new Log(Map.of("AWS_LAMBDA_MAX_CONCURRENCY", "2"));
        List<String> lines = written(() -> {
            log.enter(new CallerContext("first"));
            Thread other = new Thread(() -> {
                log.enter(new CallerContext("second"));
                log.warn("b");
                log.leave();
                log.warn("c");
            });
            other.start();
            try {
                other.join();
            } catch (InterruptedException e) {
                throw new AssertionError(e);
            }
            log.warn("a");
        });
        assertThat(lines)
                .containsExactly(
                        "T second WARN dev.linnet: b\n", "T WARN dev.linnet: c\n", "T first WARN dev.linnet: a\n");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1970-01-01T00:00:00.000Z",
                "1969-12-31T23:59:59.999Z",
                "2000-02-29T12:34:56.789Z",
                "2023-12-31T23:59:59.001Z",
                "2024-02-29T00:00:00.010Z",
                "2024-03-01T00:00:00.100Z",
                "2100-02-28T23:59:59.999Z",
                "2100-03-01T00:00:00.000Z"
            })
    void timesAreThoseOfJavaTime(String time) {
        long millis = Instant.parse(time).toEpochMilli();
        assertThat(LogLine.timestamp(new StringBuilder(), millis)).hasToString(time);
    }
}
