package dev.linnet.examples.products;

import dev.linnet.examples.testing.LocalAws;
import dev.linnet.testing.LinnetTest;
import dev.linnet.testing.TestClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The life of a product, with the real graph and the template's table in DynamoDB Local. */
@ExtendWith(LocalAws.class)
@LinnetTest(Products.class)
class ProductsLifeTest {

    @Test
    void createsChangesReplacesAndDeletes(TestClient http) {
        String location = http.post(
                        "/products", "{\"name\":\"Lämp 👋\",\"description\":\"bright\",\"priceCents\":1999}")
                .expect(201)
                .expectJson("$.data.name", "Lämp 👋")
                .location();

        http.get(location).expect(200).expectJson("$.data.priceCents", 1999);
        http.patch(location, "{\"priceCents\":999}")
                .expect(200)
                .expectJson("$.data.description", "bright")
                .expectJson("$.data.priceCents", 999);
        http.put(location, "{\"name\":\"desk\",\"priceCents\":5}").expect(200).expectNoJson("$.data.description");
        http.get(location).expect(200).expectJson("$.data.name", "desk");
        http.delete(location).expect(204);
        http.get(location).expect(404);
        http.delete(location).expect(404);
    }

    @Test
    void answersOthersAsEveryServiceDoes(TestClient http) {
        http.get("/products/").expect(200);
        http.get("/nothing").expect(404);
        http.delete("/products").expect(405).expectHeader("Allow", "GET, HEAD, POST, OPTIONS");
    }
}
