package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.linnet.stack.Position;
import dev.linnet.stack.TemplateApi;
import dev.linnet.stack.TemplateApi.Kind;
import dev.linnet.stack.TemplateRoute;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** SEMANTICS rules 4, 5, 14, 15, 27 and 28. */
class RouteTableTest {

    private static final Position AT = new Position(1, 1);

    private static final RouteTable TABLE = new RouteTable(List.of(
            api(
                    Kind.HTTP,
                    "$default",
                    "ANY /",
                    "GET /pets",
                    "ANY /pets",
                    "GET /pets/{id}",
                    "GET /pets/dog/{n}",
                    "GET /{kind}/dog",
                    "ANY /pets/{proxy+}",
                    "POST /pets/dog/{proxy+}",
                    "ANY /a b"),
            api(Kind.REST, "prod", "GET /pets/{id}", "ANY /pets/{proxy+}", "ANY /a b"),
            api(Kind.HTTP, "beta", "ANY $default", "GET /one")));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                // full before greedy, literal before variable, own method before ANY (rule 27)
                "GET    | /               | ANY /                    | {}",
                "GET    | /pets           | GET /pets                | {}",
                "POST   | /pets           | ANY /pets                | {}",
                "GET    | /pets/7         | GET /pets/{id}           | {id=7}",
                "GET    | /pets/dog       | GET /pets/{id}           | {id=dog}",
                "GET    | /cats/dog       | GET /{kind}/dog          | {kind=cats}",
                "GET    | /pets/dog/7     | GET /pets/dog/{n}        | {n=7}",
                // what fits no full route with this method goes to the greedy one with the longest beginning
                "POST   | /pets/dog/7     | POST /pets/dog/{proxy+}  | {proxy=7}",
                "GET    | /pets/dog/cat/2 | ANY /pets/{proxy+}       | {proxy=dog/cat/2}",
                "DELETE | /pets/7         | ANY /pets/{proxy+}       | {proxy=7}",
                // decoded before routing: %2F separates (rule 14)
                "GET    | /pets/a%20b     | GET /pets/{id}           | {id=a b}",
                "GET    | /pets/a%2Fb     | ANY /pets/{proxy+}       | {proxy=a/b}",
                "GET    | /a%20b          | ANY /a b                 | {}",
                "GET    | /nothing        | -                        | -",
                "GET    | /pets/          | -                        | -",
                "GET    | //pets          | -                        | -",
                "GET    | /Pets           | -                        | -",
                // a named stage comes first (rules 15 and 27); REST leaves encoded what was sent so (rule 4)
                "GET    | /prod/pets/a%2Fb| GET /pets/{id}           | {id=a%2Fb}",
                "GET    | /prod//pets/7   | GET /pets/{id}           | {id=7}",
                "POST   | /prod/pets/a/b/ | ANY /pets/{proxy+}       | {proxy=a/b}",
                "GET    | /prod/a%20b     | ANY /a b                 | {}",
                "GET    | /prod/nothing   | -                        | -",
                "GET    | /beta           | $default                 | {}",
                "GET    | /beta/one       | GET /one                 | {}",
                "GET    | /betamax        | -                        | -",
            })
    void choosesTheMostSpecificRoute(String method, String path, @Nullable String key, @Nullable String variables) {
        RouteMatch match = TABLE.find(method, path);

        assertThat(match == null ? null : match.route().key()).isEqualTo(key);
        assertThat(match == null ? null : match.variables().toString()).isEqualTo(variables);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/pets/%", "/pets/%4", "/pets/%zz", "/pets/%c0%ae", "/pets/%00", "/pets/%ED%A0%80"})
    void aPathThatIsNotPercentEncodedUtf8IsRefused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> TABLE.find("GET", path));
    }

    @Test
    void decodesOnce() {
        assertThat(Percent.decode("%2541%2b+%C3%A9")).isEqualTo("%41++é");
    }

    private static TemplateApi api(Kind kind, String stage, String... keys) {
        List<TemplateRoute> routes = new ArrayList<>();
        for (String key : keys) {
            String[] parts = key.split(" ", 2);
            routes.add(new TemplateRoute(AT, parts[0], parts[1], "f", "2.0", 1_000));
        }
        return new TemplateApi("Api", AT, kind, stage, routes, null, Map.of(), List.of(), List.of());
    }
}
