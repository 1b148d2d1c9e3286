package shop;

import dev.linnet.Before;

/** Another module may name it. */
public final class Public {
    @Before
    public void before() {}
}
