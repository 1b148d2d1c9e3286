package shop;

import dev.linnet.Get;
import dev.linnet.Service;
import dev.linnet.testing.LinnetTest;
import org.springframework.boot.test.mock.mockito.MockBean;

@LinnetTest(Orders.class)
final class OrdersTest {
    @MockBean
    Runnable clock;
}

@Service("orders")
final class Orders {
    @Get
    String find() {
        return "";
    }
}
