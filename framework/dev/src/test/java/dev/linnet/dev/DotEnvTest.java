package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** In the tables, ¶ is a line's end and → a tab. */
class DotEnvTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "``                               | ``",
                "# nothing¶¶  # more¶            | ``",
                "A=1                             | A=1@1",
                "A=1¶B=2¶                        | A=1@1 B=2@2",
                "export A=1¶→export  B = 2       | A=1@1 B=2@2",
                "A=                              | A=@1",
                "A=  # only a comment            | A=@1",
                "A=one#two # three               | A=one#two@1",
                "A=a=b==                         | A=a=b==@1",
                "A=it's                          | A=it's@1",
                "A=${HOME} $B \\n                | A=${HOME}_$B_\\n@1",
                "A='${HOME} \\n # no'            | A=${HOME}_\\n_#_no@1",
                "A=\"one\\ttwo\\\\ \\\"q\\\" \\$B \\d\" # c | A=one→two\\_\"q\"_$B_\\d@1",
                "A=\"one¶two\"¶B='x¶y'¶C=3         | A=one¶two@1 B=x¶y@3 C=3@5",
                "A=1¶A=2                         | A=1@1 A=2@2",
                "_a1=ü                           | _a1=ü@1",
                "A=''                            | A=@1",
            })
    void theGrammar(String text, String variables) throws Exception {
        assertThat(DotEnv.read(file(text)).stream()
                        .map(variable -> variable.name() + "="
                                + variable.value()
                                        .replace('\n', '¶')
                                        .replace('\t', '→')
                                        .replace(' ', '_') + "@" + variable.line())
                        .collect(Collectors.joining(" ")))
                .isEqualTo(variables);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "A=1¶what is this        | 2: \"what is this\" is no variable; write NAME=value, or # before a comment",
                "A                       | 1: \"A\" is no variable; write NAME=value",
                "=1                      | 1: \"=1\" is no variable; write NAME=value",
                "1A=x                    | 1: \"1A\" is no name; it has letters, digits and _, and no digit first",
                "A-B=x                   | 1: \"A-B\" is no name",
                "¶A: 1                   | 2: \"A: 1\" is no variable",
                "X=1¶A=\"one¶two          | 2: a value begins with \" and does not end; write \" after it",
                "A='one                  | 1: a value begins with ' and does not end; write ' after it",
                "A=\"one\" two            | 1: \"two\" stands after the closing \"; write \\\" for a quote within the value",
                "A='it's'                | 1: \"s'\" stands after the closing '; write the value in double quotes",
                "a very long line that has a secret in it | 1: \"a very long line tha…\" is no variable",
            })
    void whatIsNotOfTheGrammarSaysWhereAndWhatToWrite(String text, String message) throws Exception {
        Path file = file(text);

        assertThat(catchThrowable(() -> DotEnv.read(file)))
                .isInstanceOf(Failure.class)
                .message()
                .startsWith(file + ":" + message);
    }

    @Test
    void linesMayEndAsOnWindows() throws Exception {
        Path file = Files.writeString(folder.resolve(".env"), "\uFEFFA=1\r\nB=\"2\"\r\n\r\n# c\r\nC='3' # d\r\n");

        assertThat(DotEnv.read(file).stream().map(Variable::value)).containsExactly("1", "2", "3");
    }

    @Test
    void whatIsNotTextIsOneLine() throws Exception {
        Path binary = Files.write(folder.resolve("binary"), new byte[] {'A', '=', (byte) 0xff});
        Path nul = Files.write(folder.resolve("nul"), "A=1\0\n".getBytes(StandardCharsets.UTF_8));

        assertThat(catchThrowable(() -> DotEnv.read(binary)))
                .isInstanceOf(Failure.class)
                .message()
                .startsWith(binary + " cannot be read as UTF-8 text: ");
        assertThat(catchThrowable(() -> DotEnv.read(nul)))
                .hasMessage(nul + ":1: the value of A has a NUL character, which no variable can");
    }

    private Path file(String text) throws Exception {
        return Files.writeString(folder.resolve(".env"), text.replace('¶', '\n').replace('→', '\t'));
    }
}
