package dev.linnet.dev;

import static org.assertj.core.api.Assertions.assertThat;

import dev.linnet.dev.TrainingPlan.Call;
import dev.linnet.stack.Template;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;

/** From a description to the calls of a training. */
class TrainingCallsTest {

    private static final String ROUTES = """
            {"method": "GET", "path": "/f", "handler": "F.list", "parameters": [
              {"name": "limit", "in": "query", "required": true, "default": "20", "schema": {"type": "integer"}},
              {"name": "color", "in": "query", "required": false, "schema": {"type": "array", "items": {"type": "string", "enum": ["RED"]}}},
              {"name": "X-Day", "in": "header", "required": false, "schema": {"type": "string", "format": "date"}},
              {"name": "session", "in": "cookie", "required": false, "schema": {"type": "string"}}]},
            {"method": "GET", "path": "/f/{id}", "handler": "F.find", "parameters": [
              {"name": "id", "in": "path", "required": true, "schema": {"type": "string", "format": "uuid"}}]},
            {"method": "GET", "path": "/f/{id}/mail", "handler": "F.mail", "training": false, "parameters": []},
            {"method": "DELETE", "path": "/f/{id}", "handler": "F.delete", "parameters": []}""";

    private static final String MARKED = """
            {"method": "DELETE", "path": "/f/{id}", "handler": "F.delete", "training": {"parameters": {"id": "a b"}}, "parameters": [
              {"name": "id", "in": "path", "required": true, "schema": {"type": "string"}}]},
            {"method": "POST", "path": "/f", "handler": "F.create", "training": {}, "parameters": [],
             "body": {"required": true, "content": "application/json", "schema": {"$ref": "#/types/New"}}},
            {"method": "PUT", "path": "/f/{id}", "handler": "F.put", "training": {"body": "{\\"name\\":\\"lamp\\"}"}, "parameters": [],
             "body": {"required": true, "content": "application/json", "schema": {"$ref": "#/types/New"}}}""";

    private static final String TYPES = """
            {"New": {"type": "object", "properties": {
              "name": {"type": "string"}, "count": {"type": "integer"}, "next": {"$ref": "#/types/New"},
              "tags": {"type": "array", "items": {"type": "string"}}}}}""";

    private static final String NO_APIS = """
            Resources:
              F:
                Type: AWS::Serverless::Function
                Properties: {FunctionName: f}
            """;

    @TempDir
    Path folder;

    @Test
    void getsEveryRouteAndMisses() throws Exception {
        assertThat(calls(ROUTES, NO_APIS))
                .extracting(Call::shown, Call::handler, Call::write)
                .extracting(Object::toString)
                .containsExactly(
                        "(\"GET /f?limit=20\", \"F.list\", false)",
                        "(\"GET /f?limit=20&color=RED\", \"F.list\", false)",
                        "(\"GET /f/00000000-0000-4000-8000-000000000000\", \"F.find\", false)",
                        "(\"HEAD /f\", \"\", false)",
                        "(\"GET /f/no/such/path/for/training\", \"\", false)",
                        "(\"PATCH /f\", \"\", false)",
                        "(\"OPTIONS /f\", \"\", false)");
    }

    @Test
    void sendsOptionalHeadersAndCookies() throws Exception {
        JsonNode event = event(calls(ROUTES, NO_APIS).get(1));

        assertThat(event.at("/headers/x-day").asString()).isEqualTo("2026-01-01");
        assertThat(event.at("/cookies/0").asString()).isEqualTo("session=training");
        assertThat(event.at("/queryStringParameters/color").asString()).isEqualTo("RED");
    }

    /** What writes comes after what reads; what deletes, last. */
    @Test
    void callsWhatIsMarkedWithItsExamples() throws Exception {
        List<Call> calls = calls(MARKED, NO_APIS).subList(0, 3);

        assertThat(calls).extracting(Call::shown).containsExactly("POST /f", "PUT /f/training", "DELETE /f/a%20b");
        assertThat(calls).allMatch(Call::write);
        assertThat(event(calls.get(1)).path("body").asString()).isEqualTo("{\"name\":\"lamp\"}");
        JsonNode made =
                JsonText.MAPPER.readTree(event(calls.get(0)).path("body").asString());
        assertThat(made.path("name").asString()).isEqualTo("training");
        assertThat(made.path("count").asInt()).isEqualTo(1);
        assertThat(made.at("/tags/0").asString()).isEqualTo("training");
        assertThat(made.at("/next/name").asString()).isEqualTo("training");
    }

    /** The events are those of the APIs that call the function. */
    @Test
    void takesTheApisOfTheTemplate() throws Exception {
        List<Call> calls = calls(ROUTES, NO_APIS + """
              Http:
                Type: AWS::Serverless::HttpApi
                Properties:
                  StageName: v1
                  DefinitionBody:
                    paths:
                      /f:
                        x-amazon-apigateway-any-method:
                          x-amazon-apigateway-integration:
                            {type: aws_proxy, payloadFormatVersion: '2.0', uri: 'arn:function:f/invocations'}
              Rest:
                Type: AWS::Serverless::Api
                Properties:
                  StageName: prod
                  DefinitionBody:
                    paths:
                      /{proxy+}:
                        x-amazon-apigateway-any-method:
                          x-amazon-apigateway-integration: {type: aws_proxy, uri: 'arn:function:f/invocations'}
            """);

        assertThat(calls.subList(0, 5))
                .extracting(call -> event(call).has("rawPath")
                        ? event(call).path("rawPath").asString()
                        : event(call).at("/requestContext/path").asString())
                .containsExactly(
                        "/v1/f", "/prod/f", "/v1/f", "/prod/f", "/prod/f/00000000-0000-4000-8000-000000000000");
    }

    private List<Call> calls(String routes, String template) throws Exception {
        JsonNode description = JsonText.MAPPER.readTree(
                "{\"paths\": [\"/f\"], \"cors\": {}, \"routes\": [" + routes + "], \"types\": " + TYPES + "}");
        Path file = Files.writeString(folder.resolve("template.yaml"), template);
        return TrainingCalls.of(description, new TrainingEvents(Template.read(file, Map.of()), "f"));
    }

    private static JsonNode event(Call call) {
        return JsonText.MAPPER.readTree(call.event());
    }
}
