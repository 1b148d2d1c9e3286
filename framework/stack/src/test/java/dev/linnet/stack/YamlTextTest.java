package dev.linnet.stack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.stack.Yaml.Mapping;
import dev.linnet.stack.Yaml.Scalar;
import dev.linnet.stack.Yaml.Sequence;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is written of a text is read as that text, in either style, and as nothing else. */
class YamlTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "a",
                "a.b-c/d",
                "a.",
                "-",
                "10",
                "1e3",
                "0x1F",
                "yes",
                "Null",
                "~",
                "a: b",
                "a #b",
                "{a}",
                "[b], c",
                "it's",
                "\"quoted\" \\ and 'it''s'",
                "!Ref Site",
                "&a *a",
                "{{resolve:ssm:/a}}",
                "two\nlines\r\n",
                "\ttab",
                "\u0000\u007f\u0085\u2028\ufeff",
                "Grüße 😀"
            })
    void isReadAsItIs(String text) throws Mistake {
        assertThat(YamlReader.read("a: " + YamlText.scalar(text) + "\n"))
                .isInstanceOfSatisfying(Mapping.class, map -> is(map.value("a"), text));
        assertThat(YamlReader.read("[!If [b, " + YamlText.anywhere(text) + ", c]]\n"))
                .isInstanceOfSatisfying(
                        Sequence.class,
                        list -> assertThat(list.items().get(0)).isInstanceOfSatisfying(Yaml.Call.class, call -> {
                            assertThat(call.argument()).isInstanceOfSatisfying(Sequence.class, arguments -> {
                                is(arguments.items().get(1), text);
                                assertThat(arguments.items()).hasSize(3);
                            });
                        }));
    }

    private static void is(@Nullable Yaml value, String text) {
        assertThat(value).isInstanceOfSatisfying(Scalar.class, scalar -> {
            assertThat(scalar.text()).isEqualTo(text);
            boolean word = text.matches("[a-z].*") && !text.equals("yes");
            assertThat(scalar.plain() && !word)
                    .as("a number, a truth or nothing")
                    .isFalse();
        });
    }
}
