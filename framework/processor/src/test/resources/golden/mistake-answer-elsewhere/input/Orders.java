package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    @Get
    String find() {
        return "";
    }

    @Cors
    @Produces("text/csv")
    @CacheControl("no-store")
    String table() {
        return "";
    }
}
