package shop;

import dev.linnet.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.util.List;

@Service("orders")
final class Orders {
    record Line(@NotBlank String product) {}

    record Order(@NotNull Line line, List<Line> more) {}

    @Post
    void place(Line line) {}

    @Post("/many")
    void many(@Body List<Line> lines) {}

    @Put
    void replace(@Valid Order order) {}
}
