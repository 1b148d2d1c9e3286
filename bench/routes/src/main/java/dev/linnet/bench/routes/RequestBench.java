package dev.linnet.bench.routes;

import dev.linnet.bench.items.ItemsFunction;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Requests of the items service, from the bytes of a REST API's event (3 KB) to the bytes of the response: what a request with
 * JSON allocates ({@code -prof gc}) and takes, without the exchange with the Runtime API.
 */
@State(Scope.Benchmark)
@BenchmarkMode({Mode.SampleTime, Mode.AverageTime})
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 5, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(3)
public class RequestBench {

    private ItemsFunction function;
    private byte[] create;
    private byte[] find;

    /** A service with one item: each iteration has its own, so that what was created does not fill the memory. */
    @Setup(Level.Iteration)
    public void start() throws IOException {
        function = new ItemsFunction();
        create = event("POST", "/items", "\"{\\\"name\\\":\\\"lamp\\\"}\"");
        Matcher location = Pattern.compile("/items/[0-9a-f-]{36}").matcher(text(answer(create)));
        check(location.find(), "POST");
        find = event("GET", location.group(), "null");
        check(text(answer(find)).contains("{\\\"item\\\":{\\\"id\\\":"), "GET");
    }

    /** A route with a path variable that answers a JSON object. */
    @Benchmark
    public byte[] find() throws IOException {
        return answer(find);
    }

    /** A route that takes a JSON object and answers one. */
    @Benchmark
    public byte[] create() throws IOException {
        return answer(create);
    }

    private byte[] answer(byte[] event) throws IOException {
        Answer answer = new Answer();
        function.handleRequest(new Event(event), answer, null);
        return answer.bytes;
    }

    private static void check(boolean right, String method) {
        if (!right) {
            throw new IllegalStateException(method + " is not answered as it should be");
        }
    }

    private static byte[] event(String method, String path, String body) throws IOException {
        try (InputStream in =
                Objects.requireNonNull(RequestBench.class.getResourceAsStream("/dev/linnet/bench/rest-event.json"))) {
            return text(in.readAllBytes())
                    .replace("\"GET\"", "\"" + method + "\"")
                    .replace("\"/items\"", "\"" + path + "\"")
                    .replace("\"body\": null", "\"body\": " + body)
                    .getBytes(StandardCharsets.UTF_8);
        }
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }

    /** Hands its bytes over without copying them, which is not to be measured. */
    private static final class Event extends ByteArrayInputStream {
        Event(byte[] bytes) {
            super(bytes);
        }

        @Override
        public byte[] readAllBytes() {
            return buf;
        }
    }

    /** Keeps what it is given. */
    private static final class Answer extends OutputStream {
        private byte[] bytes = {};

        @Override
        public void write(byte[] all) {
            bytes = all;
        }

        @Override
        public void write(int one) {
            throw new UnsupportedOperationException();
        }
    }
}
