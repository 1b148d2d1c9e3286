package dev.linnet.examples.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;
import static org.mockito.Mockito.when;

import dev.linnet.testing.LinnetTest;
import dev.linnet.testing.TestClient;
import dev.linnet.testing.TestFront;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.ArgumentCaptor;
import org.mockito.Mock;

/** The handlers: what they ask of the store, and what they answer. */
@LinnetTest(Products.class)
class ProductsTest {

    private static final Instant TIME = Instant.parse("2026-01-02T03:04:05.678912Z");
    private static final Product LAMP =
            new Product("7", "lamp", null, 1999L, Instant.parse("2026-01-02T03:04:05.678Z"));

    @Mock
    ProductStore store;

    @Mock
    InstantSource clock;

    @Test
    void createsWithAnIdAndATimeOfItsOwn(TestClient http) {
        when(clock.instant()).thenReturn(TIME);

        String location = http.post(
                        "/products",
                        "{\"id\":\"mine\",\"createdAt\":\"1999-01-01T00:00:00Z\",\"name\":\"lamp\",\"priceCents\":1999}")
                .expect(201)
                .expectJson("$.message", "Product created successfully")
                .expectJson("$.data.createdAt", "2026-01-02T03:04:05.678Z")
                .expectNoJson("$.data.description")
                .location();

        ArgumentCaptor<Product> kept = ArgumentCaptor.forClass(Product.class);
        verify(store).create(kept.capture());
        assertThat(kept.getValue().id()).hasSize(36);
        assertThat(location).isEqualTo("/products/" + kept.getValue().id());
        assertThat(kept.getValue())
                .usingRecursiveComparison()
                .ignoringFields("id")
                .isEqualTo(LAMP);
    }

    @Test
    void findsWhatTheStoreHas(TestClient http) {
        when(store.find("7")).thenReturn(Optional.of(LAMP));

        http.get("/products/7")
                .expect(200)
                .expectBody("{\"message\":\"Product retrieved successfully\",\"data\":{\"id\":\"7\",\"name\":\"lamp\","
                        + "\"priceCents\":1999,\"createdAt\":\"2026-01-02T03:04:05.678Z\"}}");
    }

    @Test
    void decodesAnIdOnce(TestClient http) {
        when(store.find("a/b%2F é")).thenReturn(Optional.of(LAMP));

        http.through(TestFront.REST).get("/products/a%2Fb%252F%20%C3%A9").expect(200);
    }

    @Test
    void replacesAndChanges(TestClient http) {
        when(store.replace("7", new NewProduct("lamp", "bright", 1))).thenReturn(Optional.of(LAMP));
        when(store.update("7", new ProductChange(null, null, 0L))).thenReturn(Optional.of(LAMP));

        http.put("/products/7", "{\"name\":\"lamp\",\"description\":\"bright\",\"priceCents\":1}")
                .expect(200)
                .expectJson("$.data.id", "7");
        http.patch("/products/7", "{\"priceCents\":0}")
                .expect(200)
                .expectJson("$.message", "Product updated successfully");
    }

    @Test
    void saysThatThereIsNone(TestClient http) {
        when(store.find(anyString())).thenReturn(Optional.empty());
        when(store.replace(anyString(), any())).thenReturn(Optional.empty());
        when(store.update(anyString(), any())).thenReturn(Optional.empty());
        String body = "{\"name\":\"lamp\",\"priceCents\":1}";

        http.get("/products/8").expect(404).expectDetail("product 8 not found");
        http.put("/products/8", body).expect(404).expectDetail("product 8 not found");
        http.patch("/products/8", body).expect(404).expectDetail("product 8 not found");
        http.delete("/products/8").expect(404).expectDetail("product 8 not found");
    }

    @Test
    void deletes(TestClient http) {
        when(store.delete("7")).thenReturn(true);

        http.delete("/products/7").expect(204).expectBody("");
    }

    @Test
    void listsPageByPage(TestClient http) {
        when(store.list(50, Optional.empty())).thenReturn(new ProductStore.Page(List.of(LAMP), Optional.of("é/7")));
        when(store.list(100, Optional.of("é/7"))).thenReturn(new ProductStore.Page(List.of(), Optional.empty()));

        http.get("/products").expect(200).expectJson("$.data[0].name", "lamp").expectJson("$.next", "w6kvNw");
        http.get("/products?limit=100&next=w6kvNw")
                .expect(200)
                .expectBody("{\"message\":\"Products retrieved successfully\",\"data\":[]}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "101", "-1", "ten", "", "1&limit=2"})
    void refusesALimit(String limit, TestClient http) {
        http.get("/products?limit=" + limit).expect(400).expectProblem("query limit");
        verifyNoInteractions(store);
    }

    /** Not base64url; with padding; bits set that are of no byte; half of a character; empty. */
    @ParameterizedTest
    @ValueSource(strings = {"***", "w6kvNw%3D%3D", "w6kvNx", "ww", "", "a"})
    void refusesATokenThatNoPageGave(String next, TestClient http) {
        http.get("/products?next=" + next).expect(400).expectProblem("query next");
        verifyNoInteractions(store);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"name\":\"lamp\"}",
                "{\"priceCents\":1}",
                "{\"name\":\" \",\"priceCents\":1}",
                "{\"name\":null,\"priceCents\":1}",
                "{\"name\":\"lamp\",\"priceCents\":-1}",
                "{\"name\":\"lamp\",\"priceCents\":19.99}",
                "{\"name\":\"lamp\",\"priceCents\":\"1\"}",
                "{\"name\":\"lamp\",\"priceCents\":9007199254740992}",
                "[]",
                "{"
            })
    void refusesWhatIsNoProduct(String body, TestClient http) {
        http.post("/products", body).expect(400);
        http.put("/products/7", body).expect(400);
        verifyNoInteractions(store);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"nam\":\"lamp\"}", "{\"name\":\"\"}", "{\"priceCents\":-1}", "{\"name\":{}}"})
    void refusesWhatIsNoChange(String body, TestClient http) {
        http.patch("/products/7", body).expect(400);
        verifyNoInteractions(store);
    }

    @Test
    void refusesWhatIsTooLong(TestClient http) {
        http.post("/products", "{\"name\":\"" + "n".repeat(201) + "\",\"priceCents\":1}")
                .expect(400)
                .expectJson("$.errors[0].detail", "name must have 1 to 200 characters, one of them visible");
        http.patch("/products/7", "{\"description\":\"" + "d".repeat(2001) + "\"}")
                .expect(400)
                .expectJson("$.errors[0].detail", "description has more than 2000 characters");
    }

    @Test
    void saysNothingOfAFailure(TestClient http) {
        when(store.find("7")).thenThrow(new IllegalStateException("arn:aws:dynamodb:secret"));

        http.get("/products/7").expect(500).expectDetail("the request failed; its id finds the cause in the log");
    }
}
