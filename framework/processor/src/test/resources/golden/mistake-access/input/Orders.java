package shop;

import dagger.Module;
import dagger.Provides;
import dev.linnet.*;
import java.io.IOException;

@Service(value = "orders", modules = Orders.Beans.class)
final class Orders extends other.Listing {
    @Module
    static final class Beans {
        Beans(int size) {}

        @Provides
        String name() {
            return "";
        }
    }

    private enum State {
        OPEN
    }

    Orders() throws IOException {}

    @Get("/b")
    String find(@Query State state) {
        return "";
    }
}

final class Outer {
    private static final class Hidden {
        @Service("hidden")
        static final class Inner {
            @Get
            String find() {
                return "";
            }
        }
    }
}
