package shop;

import dev.linnet.Attribute;
import dev.linnet.Get;
import dev.linnet.Service;
import java.util.List;

@Service("items")
final class Items {
    @Get
    String types(@Attribute int number, @Attribute List<String> roles, @Attribute String name) {
        return "";
    }
}
