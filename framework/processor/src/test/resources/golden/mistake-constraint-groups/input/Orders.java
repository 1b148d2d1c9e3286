package shop;

import dev.linnet.*;
import jakarta.validation.GroupSequence;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;
import jakarta.validation.groups.*;

@Service("orders")
final class Orders {
    interface Draft {}

    record Order(
            @NotNull(groups = Draft.class) String id,
            @NotNull(groups = Default.class) String name,
            @Valid @ConvertGroup(from = Default.class, to = Draft.class) Line line) {}

    @GroupSequence({Line.class, Draft.class})
    record Line(@NotBlank String product) {}

    @Post
    void place(@Valid Order order) {}
}
