package shop;

import dev.linnet.Json;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;

@Json
public record Order(@NotBlank String id, List<@Size(min = 1) String> notes, @Valid Line line) {

    public record Line(String product) {}
}
