package dev.linnet.examples.items;

import dev.linnet.examples.testing.LocalAws;
import dev.linnet.testing.LinnetTest;
import dev.linnet.testing.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of an item, with the real graph and the template's table: the answers of the reference guide, errors as problems. */
@ExtendWith(LocalAws.class)
@LinnetTest(Items.class)
class ItemsLifeTest {

    @Test
    void createsListsFindsAndDeletes(TestClient http) {
        String location = http.post("/items", "{\"name\":\"lamp\"}")
                .expect(201)
                .expectJson("$.message", "Item created successfully")
                .expectJson("$.item.name", "lamp")
                .location();

        http.get(location).expect(200).expectJson("$.item.name", "lamp");
        http.get("/items").expect(200).expectJson("$.items[0].name", "lamp");
        http.delete(location).expect(204);
        http.get(location).expect(404);
        http.delete(location).expect(404);
        http.get("/items").expect(200).expectBody("{\"items\":[]}");
    }

    @Test
    void refuses(TestClient http) {
        http.post("/items", "{}").expect(400).expectJson("$.errors[0].detail", "Item name is required.");
        http.post("/items", "{\"name\":").expect(400);
        http.request("POST", "/items")
                .header("Content-Type", "text/plain")
                .body("lamp")
                .send()
                .expect(415);
        http.get("/nothing").expect(404);
        http.request("PUT", "/items").send().expect(405).expectHeader("Allow", "GET, HEAD, POST, OPTIONS");
    }

    @Test
    void answersBrowsersOfOtherOrigins(TestClient http) {
        http.request("OPTIONS", "/items")
                .header("Origin", "https://shop.example")
                .header("Access-Control-Request-Method", "POST")
                .send()
                .expect(204)
                .expectHeader("Access-Control-Allow-Origin", "*")
                .expectHeader("Access-Control-Allow-Methods", "GET, HEAD, POST, OPTIONS");
        http.get("/items/none").expect(404).expectHeader("Access-Control-Allow-Origin", "*");
    }
}
