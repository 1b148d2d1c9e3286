package shop;

import dev.linnet.Get;
import dev.linnet.Service;
import java.util.List;

@Service(value = "orders", modules = Beans.class)
final class Orders {
    @Get
    List<String> list(@Query String tag) {
        return List.of(tag);
    }

    @Post
    void add(@Body List<String> names) {}
}
