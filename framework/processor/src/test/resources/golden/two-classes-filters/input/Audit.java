package shop;

import dev.linnet.After;
import dev.linnet.Before;

final class Audit {
    @Before
    void before() {}

    @After
    void after() {}
}
