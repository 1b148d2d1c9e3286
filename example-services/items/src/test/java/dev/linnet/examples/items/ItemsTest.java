package dev.linnet.examples.items;

import static org.mockito.Mockito.when;

import dev.linnet.examples.items.Items.Item;
import dev.linnet.testing.LinnetTest;
import dev.linnet.testing.TestClient;
import dev.linnet.testing.TestFront;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.mockito.Mock;

@LinnetTest(Items.class)
class ItemsTest {

    @Mock
    ItemStore store;

    @Test
    void findsWhatTheStoreHas(TestClient http) {
        when(store.find("1")).thenReturn(Optional.of(new Item("1", "lamp")));

        http.get("/items/1").expect(200).expectJson("$.item.name", "lamp");
        http.get("/items/2").expect(404).expectDetail("item 2 not found");
    }

    @Nested
    class BehindALoadBalancer {

        @Test
        void findsTheSame(TestClient http) {
            when(store.find("1")).thenReturn(Optional.of(new Item("1", "lamp")));

            http.through(TestFront.ALB).get("/items/1").expect(200).expectJson("$.item.name", "lamp");
        }
    }

    @Test
    void saysNothingOfAFailure(TestClient http) {
        when(store.find("1")).thenThrow(new IllegalStateException("table items-secret is gone"));

        http.get("/items/1").expect(500).expectTitle("Internal Server Error").expectNoJson("$.errors");
    }
}
