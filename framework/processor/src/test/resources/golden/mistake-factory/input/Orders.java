package shop;

import dev.linnet.*;
import java.io.File;

@Service("orders")
final class Orders {
    static final class Sku {
        private Sku(String text) {}
    }

    static final class Other {
        Other of(String text) {
            return this;
        }

        static String parse(String text) {
            return text;
        }
    }

    @Get("/{sku}")
    String list(Sku sku, @Query Other other, @Query File file, @Query byte[] bytes) {
        return "";
    }
}
