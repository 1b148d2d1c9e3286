package shop;

import dev.linnet.*;

@Service("orders")
final class Orders {
    @Get("list")
    String noSlash() {
        return "";
    }

    @Get("/{path+}/last")
    String greedyNotLast(String path) {
        return path;
    }

    @Get("/{a}-{b}")
    String twoInOne(String a, String b) {
        return a + b;
    }
}
