package dev.linnet.lambda;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class EventFixturesTest {

    private final EchoFunction echo = new EchoFunction();

    static List<String> cases() {
        return EventFixtures.all();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void isReadAsExpectedAndAnsweredInTheFormOfItsFront(String name) {
        EventFixtures.check(name, echo.invoke(EventFixtures.event(name), new CallerContext("r-1")));
    }

    @Test
    void everyFolderHasCases() {
        assertThat(cases()).hasSizeGreaterThanOrEqualTo(26);
    }
}
