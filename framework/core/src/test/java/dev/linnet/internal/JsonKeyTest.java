package dev.linnet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.linnet.Problem;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** UUIDs have one form (RFC 9562 §4), in bodies, as keys and as parameters; what is quoted back is whole characters. */
class JsonKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "00000000-00000-000-0000-000000000001",
                "0000000-00000-0000-0000-000000000001",
                "00000000-0000-0000-00000000-00000001",
                "+0000000-0000-0000-0000-000000000001",
                "0000000\uff11-0000-0000-0000-000000000001",
                "0000000g-0000-0000-0000-000000000001",
                "000000000000000000000000000000000001",
                "1-1-1-1-1",
                ""
            })
    void otherFormsOfUuidsAreRefused(String text) {
        assertThat(catchThrowableOfType(JsonMismatch.class, () -> JsonKey.uuid(text)))
                .isNotNull();
        Binder binder = new Binder();
        binder.toUuid("path", "id", text);
        assertThat(binder.failed()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"00000000-0000-0000-0000-000000000001", "F81D4FAE-7DEC-11d0-a765-00a0c91e6bf6"})
    void theOneFormIsRead(String text) {
        assertThat(JsonKey.uuid(text)).isEqualTo(UUID.fromString(text));
        assertThat(new Binder().toUuid("path", "id", text)).isEqualTo(UUID.fromString(text));
    }

    @Test
    void shortenedTextsEndWithAWholeCharacter() {
        assertThat(JsonMismatch.shortened("x".repeat(39) + "\ud83d\ude00" + "y"))
                .isEqualTo("x".repeat(39) + "…");
        assertThat(JsonMismatch.shortened("x".repeat(38) + "\ud83d\ude00" + "y"))
                .isEqualTo("x".repeat(38) + "\ud83d\ude00…");
        Binder binder = new Binder();
        binder.toInt("query", "q", "x".repeat(99) + "\ud83d\ude00" + "y");
        assertThat(catchThrowableOfType(Problem.class, binder::check).detail()).contains("'" + "x".repeat(99) + "…'");
    }
}
