package shop;

import dev.linnet.Before;
import dev.linnet.Cookie;
import dev.linnet.Response;
import org.jspecify.annotations.Nullable;

final class Locked {
    @Before
    @Nullable Response check(@Cookie @Nullable String open) {
        return open != null ? null : Response.text("locked").withStatus(423);
    }
}
