package dev.linnet.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import dev.linnet.testing.TestFront.Call;
import dev.linnet.testing.TestFront.Reply;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * What holds whichever way a request reaches a service: one table of requests, each with what the handler sees and what the
 * client gets. A subclass sends them to a {@code ContractFunction} on its way.
 */
public abstract class HttpContract {

    private final Way way;

    /** The contract on a way, which says what is skipped. */
    protected HttpContract(Way way) {
        this.way = way;
    }

    /** Sends a request the whole way and gives what comes back. */
    protected abstract Reply send(Call call) throws Exception;

    /** One test a case; a skip that names no rule, is of no case, or is not needed, fails. */
    @TestFactory
    Stream<DynamicTest> holds() {
        List<ContractCase> table = ContractCase.table();
        List<String> names = table.stream().map(ContractCase::name).toList();
        assertEquals(names, names.stream().distinct().toList(), "names of cases are distinct");
        List<Skip> skips =
                Skip.table().stream().filter(skip -> skip.ways().contains(way)).toList();
        for (Skip skip : skips) {
            assertTrue(names.contains(skip.name()), "a skip for '" + skip.name() + "', which is no case");
            assertTrue(skip.rule().matches("rule \\d+: .+"), "the skip of '" + skip.name() + "' names no rule");
        }
        return table.stream()
                .map(row -> DynamicTest.dynamicTest(row.name(), () -> {
                    List<Skip> found = skips.stream()
                            .filter(skip -> skip.name().equals(row.name()))
                            .toList();
                    if (found.isEmpty()) {
                        run(row);
                    } else {
                        skipped(row, found.get(0));
                    }
                }));
    }

    private void run(ContractCase row) throws Exception {
        Reply reply = send(row.call());
        assertNotNull(reply, row.name());
        Expectation.check(row, reply);
    }

    /** What is skipped is tried all the same: a skip hides nothing that holds. */
    private void skipped(ContractCase row, Skip skip) {
        try {
            run(row);
        } catch (AssertionError | Exception expected) {
            Assumptions.abort(skip.rule() + "; without the skip: " + expected.getMessage());
        }
        fail(row.name() + " holds on " + way + ": take it out of Skip's table, where it says " + skip.rule());
    }
}
