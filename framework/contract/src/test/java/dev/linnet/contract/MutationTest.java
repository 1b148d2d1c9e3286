package dev.linnet.contract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import dev.linnet.testing.TestFront;
import dev.linnet.testing.TestFront.Call;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/**
 * Broken calls and events of all fronts, sent to the contract's service: {@code -Dmutations} of them, from {@code -Dmutations.seed};
 * case n of a seed is the same whatever went before. None is answered with 5xx, none goes uncaught, each answer is in the form
 * of its front.
 */
class MutationTest {

    private static final Path EVENTS = Path.of("../lambda/src/test/resources/events");
    private static final int CASES = Integer.getInteger("mutations", 100_000);
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
    private static final long SEED = Long.getLong("mutations.seed", 20_260_101);

    private final ContractFunction function = new ContractFunction();
    private final List<Call> calls = new ArrayList<>();
    private final List<byte[]> events = new ArrayList<>();
    private int refused;
    private long slowest;
    private String slowestCase = "";

    /** An event, and the front that it is of; null when it may be of any, or no event any more. */
    @SuppressWarnings("ArrayRecordComponent") // not compared
    private record Mutation(byte[] event, @Nullable TestFront front) {}

    @Test
    void nothingIsUncaught() throws IOException {
        for (ContractCase row : ContractCase.table()) {
            if (row.status() < 500 && row.call().body().length < 5_000) {
                calls.add(row.call());
            }
        }
        try (Stream<Path> files = Files.walk(EVENTS)) {
            for (Path file : files.filter(file -> file.toString().endsWith(".json")
                            && !file.toString().endsWith(".expected.json"))
                    .sorted()
                    .toList()) {
                events.add(Files.readAllBytes(file));
            }
        }
        assertThat(events).hasSizeGreaterThan(20);
        for (int i = 0; i < CASES; i++) {
            mutate(i);
        }
        System.out.printf(
                "mutations: %,d cases of seed %d, %,d refused as no event of HTTP; the slowest took %,d µs of CPU: %s%n",
                CASES, SEED, refused, slowest / 1_000, slowestCase);
        assertThat(refused).as("refused").isBetween(CASES / 100, CASES / 2);
    }

    private void mutate(int number) {
        Mutation mutation = mutation(new Mutator(SEED * 31 + number * 0x9E3779B97F4A7C15L));
        if (mutation == null) {
            return;
        }
        String event = new String(mutation.event(), StandardCharsets.UTF_8);
        String as = "case " + number + " of seed " + SEED + ": " + event;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        long start = THREADS.getCurrentThreadCpuTime();
        try {
            function.handleRequest(new ByteArrayInputStream(mutation.event()), out, FrontsContractTest.Through.CONTEXT);
        } catch (IllegalArgumentException declared) {
            refused++;
            if (mutation.front() != null || !declared.getClass().getSimpleName().equals("EventException")) {
                fail(as, declared);
            }
            return;
        } catch (IOException | RuntimeException escaped) {
            fail(as, escaped);
        }
        long took = THREADS.getCurrentThreadCpuTime() - start;
        if (took > slowest && number > CASES / 10) { // the first ones load classes
            slowest = took;
            slowestCase = as.substring(0, Math.min(as.length(), 500));
        }
        String why = ResponseForm.flaw(out.toByteArray(), mutation.front(), event);
        if (!why.isEmpty()) {
            fail(why + "\n" + as + "\nanswered " + out.toString(StandardCharsets.UTF_8));
        }
    }

    private @Nullable Mutation mutation(Mutator mutator) {
        int kind = mutator.below(20);
        if (kind < 2) {
            return new Mutation(mutator.bytes(mutator.any(events)), null);
        }
        if (kind < 5) {
            return new Mutation(mutator.members(mutator.any(events)), null);
        }
        TestFront front = mutator.any(List.of(TestFront.values()));
        Call call = mutator.any(calls);
        byte[] event;
        try {
            event = front.event(kind < 17 ? mutator.call(call) : call);
        } catch (IllegalArgumentException refusedByTheFront) {
            return null;
        }
        return kind < 17
                ? new Mutation(event, front)
                : new Mutation(kind == 17 ? mutator.bytes(event) : mutator.members(event), null);
    }
}
