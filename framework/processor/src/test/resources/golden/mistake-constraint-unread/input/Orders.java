package shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.linnet.*;
import jakarta.validation.Valid;
import jakarta.validation.constraints.*;

@Service("orders")
final class Orders {
    static final class Order {
        @NotBlank
        private final String id;

        @JsonCreator
        Order(@JsonProperty("id") String id) {
            this.id = id;
        }

        @NotNull
        String shown() {
            return "order " + id;
        }
    }

    @Post
    void place(@Body @Valid Order order) {}

    @Get
    void list(@NotNull Request request) {}
}
