package shop;

import dev.linnet.*;

@Service("orders")
@Cors(origins = "*", headers = "*", exposedHeaders = "*", credentials = true)
final class Orders {
    @Get("/{id}")
    @Cors(origins = {"null", "https://*.example", "https://*.*.shop.example", "https://a*.shop.example", "https://*"})
    String find(String id) {
        return id;
    }
}
