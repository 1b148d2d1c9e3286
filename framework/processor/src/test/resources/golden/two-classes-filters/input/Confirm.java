package shop;

import dev.linnet.After;
import dev.linnet.Before;

final class Confirm {
    @Before
    void before() {}

    @After
    void after() {}
}
