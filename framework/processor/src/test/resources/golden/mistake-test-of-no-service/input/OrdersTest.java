package shop;

import dev.linnet.testing.LinnetTest;

@LinnetTest(Clock.class)
final class OrdersTest {
    int unused;
}
