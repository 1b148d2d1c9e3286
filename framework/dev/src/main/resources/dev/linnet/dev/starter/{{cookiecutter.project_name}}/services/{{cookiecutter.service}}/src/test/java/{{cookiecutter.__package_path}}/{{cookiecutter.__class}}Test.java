package {{cookiecutter.__package}};

import dev.linnet.testing.LinnetTest;
import dev.linnet.testing.TestClient;
import dev.linnet.testing.TestResponse;
import org.junit.jupiter.api.Test;

@LinnetTest({{cookiecutter.__class}}.class)
class {{cookiecutter.__class}}Test {

    @Test
    void keepsWhatItIsGiven(TestClient http) {
        TestResponse created = http.post("/{{cookiecutter.service}}", "{\"text\": \"milk\"}").expect(201);

        http.get(created.location()).expect(200).expectJson("$.text", "milk");
        http.get("/{{cookiecutter.service}}/none").expect(404);
    }

    @Test
    void refusesANoteOfNothing(TestClient http) {
        http.post("/{{cookiecutter.service}}", "{\"text\": \" \"}").expect(400).expectProblem("/text");
    }
}
