package shop;

import dev.linnet.*;
import java.security.Principal;

@Service("orders")
final class Orders {
    @Get
    String list(Principal user) {
        return user.getName();
    }
}
