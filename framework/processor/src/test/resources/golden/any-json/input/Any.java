package shop;

import dev.linnet.Body;
import dev.linnet.Post;
import dev.linnet.Service;
import java.util.List;

@Service("any")
final class Any {
    record Seen(List<Object> any) {}

    @Post
    Seen see(@Body Object any) {
        return new Seen(java.util.Arrays.asList(any));
    }
}
