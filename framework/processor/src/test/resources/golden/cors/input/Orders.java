package shop;

import dev.linnet.*;

@Service("orders")
@Cors(
        origins = {"https://shop.example", "https://*.shop.example:8443"},
        headers = {"Content-Type", "If-Match"},
        exposedHeaders = "ETag",
        credentials = true,
        maxAge = 600)
final class Orders {
    @Get("/{id}")
    String find(String id) {
        return id;
    }

    @Get
    @Cors
    String list() {
        return "";
    }

    @Delete("/{id}")
    @Cors(origins = "https://admin.shop.example", methods = "DELETE", headers = {})
    void delete(String id) {}
}
