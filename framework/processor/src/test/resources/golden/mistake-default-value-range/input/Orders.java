package shop;

import dev.linnet.*;
import java.util.List;

@Service("orders")
final class Orders {
    enum State {
        OPEN
    }

    @Get
    List<String> list(
            @Query(defaultValue = "+1") int a,
            @Query(defaultValue = "1e999") double b,
            @Query(defaultValue = "0x1p3") float c,
            @Query(defaultValue = "1-1-1-1-1") java.util.UUID d,
            @Query(defaultValue = "enum") State e,
            @Query(defaultValue = "OPEN") State f) {
        return List.of();
    }
}
