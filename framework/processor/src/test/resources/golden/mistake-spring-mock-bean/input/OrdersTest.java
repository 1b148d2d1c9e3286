package shop;

import org.springframework.boot.test.mock.mockito.MockBean;

final class OrdersTest {
    @MockBean
    Runnable clock;
}
