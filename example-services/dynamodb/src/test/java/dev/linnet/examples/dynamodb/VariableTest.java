package dev.linnet.examples.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.Map;
import org.junit.jupiter.api.Test;

class VariableTest {

    @Test
    void isItsValue() {
        assertThat(Variable.required(Map.of("ITEMS_TABLE", "local-items"), "ITEMS_TABLE"))
                .isEqualTo("local-items");
    }

    @Test
    void isNamedWhenItIsMissing() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Variable.required(Map.of("ITEMS_TABLE", ""), "ITEMS_TABLE"))
                .withMessageStartingWith("the variable ITEMS_TABLE is missing or empty;");
        assertThatIllegalStateException()
                .isThrownBy(() -> Variable.required("LINNET_NO_SUCH_VARIABLE"))
                .withMessageStartingWith("the variable LINNET_NO_SUCH_VARIABLE is missing or empty;");
    }
}
