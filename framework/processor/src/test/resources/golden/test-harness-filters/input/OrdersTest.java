package shop;

import dev.linnet.testing.LinnetTest;
import org.mockito.Mock;

@LinnetTest(Orders.class)
final class OrdersTest {
    @Mock
    Orders.Keys keys;

    @Mock
    Orders.Plain plain;
}
