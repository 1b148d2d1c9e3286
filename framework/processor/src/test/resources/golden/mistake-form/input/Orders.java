package shop;

import dev.linnet.*;
import org.jspecify.annotations.Nullable;
import java.util.List;

@Service("orders")
final class Orders {
    record Order(int id) {}

    record Fields(@Query int page, @Form String name) {}

    @Post("/a")
    void a(@Form String name, @Body String text) {}

    @Post("/b")
    void b(Order order, @Part Upload file) {}

    @Get("/c")
    void c(@Part Upload file, @Form String name) {}

    @Get("/d")
    void d(@Query Fields fields) {}

    @Post("/e")
    void e(@Part String text, @Part List<byte[]> bytes, @Form Upload file, Upload other) {}

    @Post("/f")
    void f(@Form Thread worker, @Form(defaultValue = "x") int n, @Form @Query String both) {}

    record Wrong(@Part String text, @Part @Nullable Thread thread, Upload file) {}

    record Files(@Part Upload one, String title) {}

    @Post("/wrong")
    void wrong(@Form Wrong wrong) {}

    @Post("/files")
    void files(@Part Files files) {}

    @Get("/query")
    void query(@Query Files files) {}
}
