package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in {@code code.json} stays, to the last blank. */
class CodeTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{'services': {'a': {}}}                              | {'services': {'a': {}, 'n': {}}}",
                "{'services': {'a': {},'b': {}}}                      | {'services': {'a': {},'b': {},'n': {}}}",
                "{'services': {~    'b': {'memory': 1},~    'a': {}~  }~}~ | {'services': {~    'b': {'memory': 1},~    'a': {},~    'n': {}~  }~}~",
                "{'services': { 'a': {} ,~'b': {'x': ['{']} }}        | {'services': { 'a': {} ,~'b': {'x': ['{']},~'n': {} }}",
                "{~  '$schema': 'services',~  'services': {}~}         | {~  '$schema': 'services',~  'services': {~    'n': {}~  }~}",
                "{~\t'services': {  }, 'z': 'é'}                       | {~\t'services': {~\t  'n': {}~\t}, 'z': 'é'}",
                "{§  'services': {}§}                                  | {§  'services': {§    'n': {}§  }§}",
                "{§  'services': {§    'a': {}§  }§}                   | {§  'services': {§    'a': {},§    'n': {}§  }§}",
            })
    void takesOneMoreService(String before, String after) {
        assertThat(CodeText.with(text(before), "\"n\": {}")).isEqualTo(text(after));
    }

    private static String text(String cell) {
        return cell.replace('\'', '"').replace("~", "\n").replace("§", "\r\n");
    }
}
