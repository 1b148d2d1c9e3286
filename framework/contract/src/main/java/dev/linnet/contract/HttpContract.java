package dev.linnet.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
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
            assertTrue(table.stream().anyMatch(skip::covers), "a skip for '" + skip.name() + "', which is no case");
            assertTrue(
                    skip.rule().matches("(rule \\d+|section c|limits): .+"),
                    "the skip of '" + skip.name() + "' names no rule");
        }
        return table.stream()
                .map(row -> DynamicTest.dynamicTest(row.name(), () -> {
                    List<Skip> found =
                            skips.stream().filter(skip -> skip.covers(row)).toList();
                    if (found.isEmpty()) {
                        Expectation.check(row, send(row.call()));
                    } else {
                        skipped(row, found.get(0));
                    }
                }));
    }

    /** What is skipped is tried all the same: a skip hides nothing that holds. */
    private void skipped(ContractCase row, Skip skip) throws Exception {
        if (skip.answeredByTheFront()) {
            assertEquals(row.status(), send(row.call()).status(), row.name());
        }
        try {
            Expectation.check(row, send(row.call()));
        } catch (AssertionError | IllegalArgumentException expected) { // the latter: no event can be made of it
            Assumptions.abort(skip.rule() + "; without the skip: " + expected.getMessage());
        }
        fail(row.name() + " holds on " + way + ": take it out of Skip's table, where it says " + skip.rule());
    }
}
