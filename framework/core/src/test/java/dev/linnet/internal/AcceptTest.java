package dev.linnet.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.linnet.Problem;
import dev.linnet.Request;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 9110 §12.5.1. */
class AcceptTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '\'', textBlock = """
            # no preference
                                                       | a/json a/csv       | a/json
            ''                                         | a/json a/csv       | a/json
            */*                                        | a/json a/csv       | a/json
            ' , ,'                                     | a/json             | a/json
            # quality
            a/csv                                      | a/json a/csv       | a/csv
            A/CSV                                      | a/json a/csv       | a/csv
            a/json;q=0.5, a/csv                        | a/json a/csv       | a/csv
            a/json;q=0.5, a/csv;q=0.5                  | a/csv a/json       | a/csv
            a/json ; Q=0.001 ,a/csv;q=0.002            | a/json a/csv       | a/csv
            a/*;q=0.9, b/c                             | a/json b/c         | b/c
            # specificity before quality
            */*, a/json;q=0.1                          | a/json a/csv       | a/csv
            a/*;q=0.1, a/csv;q=0.2, */*                | a/json a/csv b/c   | b/c
            */*;q=0.5, a/*;q=0.1                       | a/json             | a/json
            # refused
            a/json;q=0                                 | a/json             |
            a/json;q=0.000                             | a/json             |
            a/json;q=0, */*                            | a/json a/csv       | a/csv
            */*;q=0, a/csv                             | a/json a/csv       | a/csv
            b/*                                        | a/json             |
            a/jso                                      | a/json             |
            a/jsonx                                    | a/json             |
            # parameters: the table of the RFC
            text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, text/plain;format=fixed;q=0.4, */*;q=0.5 | text/plain;format=fixed text/plain | text/plain
            text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, text/plain;format=fixed;q=0.4, */*;q=0.5 | text/html image/jpeg | image/jpeg
            text/*;q=0.3, text/plain;q=0.7, text/plain;format=flowed, text/plain;format=fixed;q=0.4, */*;q=0.5 | text/plain text/plain;format=flowed | text/plain;format=flowed
            a/json;charset=utf-8                       | a/json             | a/json
            a/json;charset=latin1                      | a/json;charset=utf-8 |
            text/csv;charset=UTF-8;q=0.5, text/csv;q=0.9, a/json;q=0.7 | text/csv a/json | a/json
            text/csv;charset=UTF-8;q=0.5, text/csv;q=0.9, a/json;q=0.7 | text/csv;charset=utf-8 a/json | a/json
            text/csv;charset=latin1                    | text/csv           |
            'a/json;profile="x,y;q=0"'                 | a/json             | a/json
            'b/c;p="x\\",a/json,"'                      | a/json             |
            # extensions after the weight are not looked at
            a/json;q=1;charset=latin1                  | a/json;charset=utf-8 | a/json;charset=utf-8
            # what clients get wrong
            'text/html, image/gif, *; q=.2, */*; q=.2' | a/json             | a/json
            a/json;q=.2, a/csv;q=.3                    | a/json a/csv       | a/csv
            a/json;q=2                                 | a/json             | a/json
            a/json;q=x, a/csv;q=0.9                    | a/csv a/json       | a/json
            garbage                                    | a/json             | a/json
            'a/json;q="0"'                             | a/json             |
            """)
    void theBestOfWhatThereIs(String accept, String offered, String best) {
        Request.Builder request = Request.of("GET", "/");
        if (accept != null) {
            request.header("Accept", accept);
        }
        Request built = request.build();
        if (best == null) {
            assertThatThrownBy(() -> built.preferred(offered.split(" ")))
                    .isInstanceOfSatisfying(Problem.class, problem -> {
                        assertThat(problem.status()).isEqualTo(406);
                        assertThat(problem.detail()).contains(offered.split(" "));
                    });
        } else {
            assertThat(built.preferred(offered.split(" "))).isEqualTo(best);
        }
    }

    @Test
    void linesOfAHeaderAreOneList() {
        Request request = Request.of("GET", "/")
                .header("Accept", "a/csv;q=0.1")
                .header("accept", "a/json;q=0.2")
                .build();
        assertThat(request.preferred("a/csv", "a/json")).isEqualTo("a/json");
        assertThat(request.preferred("a/csv")).isEqualTo("a/csv");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                                             | true
            */*                              | true
            application/json                 | true
            application/json, text/plain, */*| true
            text/html, */*;q=0.8             | true
            Application/JSON;q=0.9           | true
            application/*                    | true
            application/json;q=0             | false
            text/html                        | false
            application/json-seq             | true
            """)
    void jsonIsCheckedCheaply(String accept, boolean taken) {
        Request.Builder request = Request.of("GET", "/");
        if (accept != null) {
            request.header("Accept", accept);
        }
        Request built = request.build();
        if (taken) {
            Replies.acceptJson(built); // application/json-seq is let through: a wrong 200 harms less than a slow check
        } else {
            assertThatThrownBy(() -> Replies.acceptJson(built)).isInstanceOf(Problem.class);
        }
    }
}
