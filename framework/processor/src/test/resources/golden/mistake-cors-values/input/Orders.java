package shop;

import dev.linnet.*;

@Service(value = "a--b", name = "c")
@Cors(
        origins = {
            "https://*.shop.example",
            "https://Shop.example",
            "https://shop.example:443",
            "http://shop.example:80",
            "https://me@shop.example",
            "http://localhost:8080"
        },
        methods = {"GET", "post", "PUT, PATCH"},
        headers = {"Content-Type", "X Y"})
final class Orders {
    @Get
    String find() {
        return "";
    }
}

@Cors
final class Prices {}
