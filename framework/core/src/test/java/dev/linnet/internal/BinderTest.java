package dev.linnet.internal;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.Request;
import java.util.List;
import org.junit.jupiter.api.Test;

class BinderTest {

    /** Payload 2.0 joins repeated headers (SEMANTICS rule 12), the others keep them apart. */
    @Test
    void aHeadersMembersAreTheSameJoinedOrRepeated() {
        Request repeated =
                Request.of("GET", "/").header("X-N", "1").header("x-n", "2, 3").build();
        Request joined = Request.of("GET", "/").header("x-n", "1,2 ,, 3").build();

        assertThat(Binder.headers(repeated, "X-N")).isEqualTo(List.of("1", "2", "3"));
        assertThat(Binder.headers(joined, "X-N")).isEqualTo(List.of("1", "2", "3"));
        assertThat(Binder.headers(joined, "X-M")).isEmpty();
    }
}
