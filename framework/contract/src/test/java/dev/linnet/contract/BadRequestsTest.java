package dev.linnet.contract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** That the table of bad requests is as long as it should be; {@link FrontsContractTest} and {@code linnet dev} send them. */
class BadRequestsTest {

    @Test
    void areNinetyOrMore() {
        List<ContractCase> bad =
                ContractCase.table().stream().filter(ContractCase::bad).toList();
        assertThat(bad)
                .extracting(row -> row.call().method()
                        + row.call().target()
                        + row.call().headers()
                        + List.of(
                                row.call().body().length,
                                java.util.Arrays.hashCode(row.call().body())))
                .doesNotHaveDuplicates()
                .hasSizeGreaterThanOrEqualTo(90);
        assertThat(bad)
                .allSatisfy(row -> assertThat(row.status()).as(row.name()).isBetween(400, 499))
                .allSatisfy(row -> assertThat(row.body()).as(row.name()).hasSizeGreaterThan(1));
    }
}
