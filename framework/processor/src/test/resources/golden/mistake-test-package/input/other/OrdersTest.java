package other;

import dev.linnet.testing.LinnetTest;

@LinnetTest(shop.Orders.class)
final class OrdersTest {
    int unused;
}
