package shop;

import dev.linnet.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import java.util.*;

@Service("orders")
final class Orders {
    record Order(
            @Min(1) List<Integer> sizes,
            @Size(min = 1) int count,
            @Past String day,
            @NotBlank Optional<String> note,
            Holder<@NotBlank String> held,
            String @Size(max = 3) [] tags) {}

    record Holder<T>(T value) {}

    @Post
    void place(@Valid Order order) {}

    @Get
    void list(@Query @Email int limit, @Query @Size(min = 2) Optional<String> tag) {}
}
