package dev.linnet.contract;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.linnet.Body;
import dev.linnet.Form;
import dev.linnet.Get;
import dev.linnet.Header;
import dev.linnet.Post;
import dev.linnet.Query;
import dev.linnet.Service;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Constraints on parameters, bodies and what is in them: answers how much of it there was. */
@Service(name = "contract", path = "/valid")
final class ValidationService {

    record Line(@NotBlank String sku, @Min(1) @Max(99) int quantity) {}

    record Order(
            @JsonProperty("e-mail") @Email(message = "is no address: ${validatedValue}")
            String email,

            @NotEmpty List<@Valid Line> lines,
            Map<@Size(min = 2) String, @Positive Integer> stock,
            Optional<@Size(max = 3) String> note) {}

    record Search(
            @Query @Size(min = 2) String word,
            @Query(defaultValue = "1") @Min(1) int page) {}

    @Get("/parameters")
    List<Object> parameters(
            @Query @Min(1) @Max(10) int limit,
            @Query("tag") List<@Pattern(regexp = "[a-z]+") String> tags,
            @Header Optional<@Size(max = 4) String> color) {
        return List.of(limit, tags, color.orElse("-"));
    }

    @Get("/search")
    String search(@Query @Valid Search search) {
        return search.word() + search.page();
    }

    @Post("/orders")
    int order(@Query @Min(1) int copies, @Valid Order order) {
        return copies * order.lines().size();
    }

    @Post("/lists")
    int list(@Body @NotEmpty List<@Min(0) Integer> numbers) {
        return numbers.size();
    }

    @Post("/forms")
    String form(@Form @NotBlank String title) {
        return title;
    }
}
