package dev.linnet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linnet.Problem;
import dev.linnet.Request;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonParser;

/**
 * Nicolas Seriot's JSONTestSuite (MIT licence) as bodies of a handler that takes any JSON: what is no JSON (n_) is a 400, what is
 * JSON (y_) is accepted, and where RFC 8259 leaves the choice (i_) this is ours.
 */
@Timeout(30)
class JsonTestSuiteTest {

    private static final Path FOLDER = Path.of("src/test/resources/json-test-suite/test_parsing");

    /** Accepted: numbers beyond double's range (infinite or zero), and integers of any size; 500 levels. */
    private static final Set<String> ACCEPTED = Set.of(
            "i_number_double_huge_neg_exp.json",
            "i_number_huge_exp.json",
            "i_number_neg_int_huge_exp.json",
            "i_number_pos_double_huge_exp.json",
            "i_number_real_neg_overflow.json",
            "i_number_real_pos_overflow.json",
            "i_number_real_underflow.json",
            "i_number_too_big_neg_int.json",
            "i_number_too_big_pos_int.json",
            "i_number_very_big_negative_int.json",
            "i_structure_500_nested_arrays.json");

    /** Refused: not UTF-8, with a byte order mark, halves of surrogate pairs. */
    private static final Set<String> REFUSED = Set.of(
            "i_object_key_lone_2nd_surrogate.json",
            "i_string_1st_surrogate_but_2nd_missing.json",
            "i_string_1st_valid_surrogate_2nd_invalid.json",
            "i_string_UTF-16LE_with_BOM.json",
            "i_string_UTF-8_invalid_sequence.json",
            "i_string_UTF8_surrogate_U+D800.json",
            "i_string_incomplete_surrogate_and_escape_valid.json",
            "i_string_incomplete_surrogate_pair.json",
            "i_string_incomplete_surrogates_escape_valid.json",
            "i_string_invalid_lonely_surrogate.json",
            "i_string_invalid_surrogate.json",
            "i_string_invalid_utf-8.json",
            "i_string_inverted_surrogates_U+1D11E.json",
            "i_string_iso_latin_1.json",
            "i_string_lone_second_surrogate.json",
            "i_string_lone_utf8_continuation_byte.json",
            "i_string_not_in_unicode_range.json",
            "i_string_overlong_sequence_2_bytes.json",
            "i_string_overlong_sequence_6_bytes.json",
            "i_string_overlong_sequence_6_bytes_null.json",
            "i_string_truncated-utf-8.json",
            "i_string_utf16BE_no_BOM.json",
            "i_string_utf16LE_no_BOM.json",
            "i_structure_UTF-8_BOM_empty_object.json");

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void isReadOrRefused(String file) throws IOException {
        byte[] body = Files.readAllBytes(FOLDER.resolve(file));
        if (file.startsWith("y_") || ACCEPTED.contains(file)) {
            read(body);
        } else {
            assertThatThrownBy(() -> read(body)).isInstanceOfSatisfying(Problem.class, problem -> {
                assertThat(problem.status()).isEqualTo(400);
                assertThat(problem.detail()).doesNotContain("Source:", "Token", "Stream", "java");
            });
        }
    }

    @Test
    void everyFreeChoiceIsMade() throws IOException {
        assertThat(files()).hasSize(318);
        assertThat(files().stream().filter(file -> file.startsWith("i_")))
                .allMatch(file -> ACCEPTED.contains(file) != REFUSED.contains(file));
    }

    private static @Nullable Object read(byte[] body) {
        JsonParser in = JsonBody.open(Request.of("POST", "/").body(body).build());
        try {
            Object value = JsonAny.read(in);
            JsonBody.end(in);
            return value;
        } catch (RuntimeException e) {
            throw JsonBody.problem(in, e);
        }
    }
}
