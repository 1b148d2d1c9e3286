package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    @Get("/a")
    private String hidden() {
        return "";
    }

    @Get("/b")
    static String shared() {
        return "";
    }

    @Get("/c/{x}")
    <T> String generic(String x) {
        return x;
    }

    @Get("/d")
    String varargs(@Query String... tags) {
        return "";
    }
}
