package shop;

import dev.linnet.*;
import java.util.Optional;

@Service("orders")
final class Orders {
    record Inner(int a, int b) {}

    record Outer(Inner inner, int c) {}

    record Empty() {}

    record Worker(Thread worker, int c) {}

    record Default(@Query(defaultValue = "ten") int limit, int c) {}

    private record Hidden(int a, int b) {}

    @Get
    String list(
            @Query("filter") Inner named,
            @Query Outer outer,
            @Query Empty empty,
            @Query Worker worker,
            @Query Default limits,
            @Query Optional<Inner> maybe,
            @Query Hidden hidden) {
        return "";
    }
}
