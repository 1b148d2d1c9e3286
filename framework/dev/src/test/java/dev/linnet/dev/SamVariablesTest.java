package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import dev.linnet.stack.Position;
import dev.linnet.stack.Template;
import dev.linnet.stack.TemplateFunction;
import dev.linnet.stack.TemplateResource.Parameter;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What SAM CLI 1.170.0 does with the same file for a function with the logical id F, the name local-f and A and B. */
class SamVariablesTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            value = {
                "{}                                                             | A=a B=b | ''",
                "{`Parameters`: {`A`: `1`}}                                     | A=1 B=b | ''",
                "{`F`: {`A`: `1`}}                                              | A=1 B=b | ''",
                "{`local-f`: {`A`: `1`}}                                        | A=1 B=b | ''",
                "{`F`: {`A`: `1`}, `Parameters`: {`A`: `2`, `B`: `3`}}          | A=1 B=3 | ''",
                "{`F`: {`A`: `1`}, `local-f`: {`B`: `2`}}                       | A=1 B=b | 1: B is not passed on: the template does not give it to local-f",
                "{`F`: {}, `local-f`: {`B`: `2`}}                               | A=a B=2 | ''",
                "{`F`: {`A`: 1, `B`: true}}                                     | A=1 B=true | ''",
                "{`F`: {`A`: 1.50, `B`: null}}                                  | A=1.50 B= | ''",
                "{`F`: {`A`: {`Ref`: `X`}, `B`: [1]}}                           | A= B= | ''",
                "{`F`: {`C`: `1`}}                                              | A=a B=b | 1: C is not passed on: the template does not give it to F, and SAM passes no other; add it to Environment.Variables",
                "{`Parameters`: {¶`C`: `1`}}                                    | A=a B=b | 2: C is not passed on: the template does not give it to any function",
                "{`G`: {¶¶`A`: `1`}}                                            | A=a B=b | 3: the template has no function G; write its logical id",
            })
    void asSamDoes(String json, String environment, String warning) throws Exception {
        Path file = file(json.replace('`', '"'));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        TemplateFunction function = TestStack.function(Map.of("A", "a", "B", "b"));

        Template template = VariablesOption.apply(
                new Template(List.of(function), List.of(), List.of(), List.of()),
                List.of(),
                SamVariables.read(file),
                new Console(new PrintStream(out, true, StandardCharsets.UTF_8)));

        assertThat(new TreeMap<>(template.functions().get(0).environment()).toString())
                .isEqualTo("{" + environment.replace(" ", ", ") + "}");
        String printed = out.toString(StandardCharsets.UTF_8);
        if (warning.isEmpty()) {
            assertThat(printed).isEmpty();
        } else {
            assertThat(printed).startsWith("warning: " + file + ":" + warning).containsOnlyOnce("\n");
        }
    }

    @Test
    void whatAVariableRefersToIsTheTemplatesOrTheDevelopers() throws Exception {
        TemplateFunction function = TestStack.function(Map.of(
                "A",
                "{{resolve:ssm:/a}}",
                "B",
                "{{resolve:ssm:/b}}",
                "C",
                "{{resolve:secretsmanager:c:SecretString:k}}"));
        Parameter a = new Parameter("P", new Position(1, 1), "/a", "String", "1");
        Template template = new Template(List.of(function), List.of(), List.of(), List.of(a));
        Console console = new Console(new PrintStream(PrintStream.nullOutputStream(), true, StandardCharsets.UTF_8));

        assertThat(catchThrowable(() -> VariablesOption.resolve(template, Path.of("template.yaml"))))
                .hasMessage(
                        "template.yaml:1:1: B of F refers to the parameter /b, and the template has no AWS::SSM::Parameter"
                                + " with that Name; add it to the template, or say B in .env or the file of --env-vars"
                                + System.lineSeparator()
                                + "template.yaml:1:1: C of F refers to the secret c, and the template has no"
                                + " AWS::SecretsManager::Secret with that Name; add it to the template, or say C in .env"
                                + " or the file of --env-vars");
        Template said = VariablesOption.apply(
                template,
                List.of(new Variable(Path.of(".env"), 1, "B", "2")),
                SamVariables.read(file("{\"F\": {\"C\": \"3\"}}")),
                console);
        assertThat(VariablesOption.resolve(said, Path.of("template.yaml"))
                        .functions()
                        .get(0)
                        .environment())
                .isEqualTo(Map.of("A", "1", "B", "2", "C", "3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "[]                   | 1: the file is no object; write {\"NAME\": \"value\"} under \"Parameters\"",
                "``                   | 1: the file is no object",
                "{\"A\": \"1\"}       | 1: A is no object; write {\"NAME\": \"value\"}",
                "{\"F\": {¶\"A\": \"1\",}} | 2: no JSON: ",
                "{\"F\": {\"A\": \"1\"}} x | 1: no JSON: ",
                "{\"F\": {}} {}       | 1: something stands after the closing }; take it out",
                "{\"F\": {\"A=B\": 1}} | 1: \"A=B\" cannot be a variable",
                "{\"F\": {\"A\": \"\\u0000\"}} | 1: \"A\" cannot be a variable",
            })
    void anotherFormSaysWhereAndWhatToWrite(String json, String message) throws Exception {
        Path file = file(json);

        assertThat(catchThrowable(() -> SamVariables.read(file)))
                .isInstanceOf(Failure.class)
                .message()
                .startsWith(file + ":" + message);
    }

    @ParameterizedTest
    @CsvSource({
        "AWS_ACCESS_KEY_ID, true",
        "AWS_SECRET_KEY, true",
        "AWS_PROFILE, true",
        "AWS_ENDPOINT_URL, true",
        "AWS_ENDPOINT_URL_DYNAMODB, true",
        "AWS_IGNORE_CONFIGURED_ENDPOINT_URLS, true",
        "AWS_CONTAINER_CREDENTIALS_FULL_URI, true",
        "AWS_SHARED_CREDENTIALS_FILE, true",
        "AWS_EC2_METADATA_DISABLED, true",
        "AWS_REGION, false",
        "AWS_MAX_ATTEMPTS, false",
        "LD_PRELOAD, false",
        "MY_AWS_PROFILE, false",
    })
    void whatLeadsOutside(String name, boolean outside) {
        assertThat(Variable.leadsOutside(name)).isEqualTo(outside);
        assertThat(new Variable(Path.of(".env"), 3, name, "x").refusal().contains("AWS account"))
                .isEqualTo(outside);
    }

    private Path file(String json) throws Exception {
        return Files.writeString(folder.resolve("vars.json"), json.replace('¶', '\n'));
    }
}
