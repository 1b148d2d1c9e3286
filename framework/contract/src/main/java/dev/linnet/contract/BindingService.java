package dev.linnet.contract;

import dev.linnet.Body;
import dev.linnet.Cookie;
import dev.linnet.Get;
import dev.linnet.Header;
import dev.linnet.Post;
import dev.linnet.Put;
import dev.linnet.Query;
import dev.linnet.Service;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Parameters and bodies of all types: answers what it was given, as JSON. */
@Service(name = "contract", path = "/binding")
final class BindingService {

    enum Color {
        RED,
        GREEN
    }

    record Line(String sku, int quantity) {}

    record Order(UUID id, Optional<String> note, List<Line> lines) {}

    sealed interface Shape {}

    record Circle(double radius) implements Shape {}

    record Square(int side) implements Shape {}

    @SuppressWarnings("ArrayRecordComponent") // things are not compared
    record Thing(
            @Nullable Color color,
            @Nullable LocalDate day,
            byte @Nullable [] data,
            @Nullable Map<Color, Long> stock,
            @Nullable Shape shape,
            boolean on) {}

    record Numbers(int i, long l, double d, BigDecimal n) {}

    @Get("/ids/{id}/{number}")
    String ids(UUID id, long number) {
        return id + " " + number;
    }

    @Get("/numbers")
    Numbers numbers(
            @Query(defaultValue = "0") int i,
            @Query(defaultValue = "0") long l,
            @Query(defaultValue = "0") double d,
            @Query(defaultValue = "0") BigDecimal n) {
        return new Numbers(i, l, d, n);
    }

    @Get("/values")
    Map<String, Object> values(
            @Query Optional<Color> color,
            @Query Optional<LocalDate> day,
            @Query(defaultValue = "false") boolean on,
            @Query("tag") List<String> tags) {
        return Map.of(
                "values", List.of(color.map(Color::name).orElse("-"), String.valueOf(day.orElse(null)), on, tags));
    }

    @Get("/required")
    String required(@Query String q, @Header("X-Count") int count, @Cookie String session) {
        return q + count + session;
    }

    @Post("/orders")
    Order order(Order order) {
        return order;
    }

    @Post("/things")
    Thing thing(Thing thing) {
        return thing;
    }

    @Post("/lists")
    List<Integer> list(@Body List<Integer> numbers) {
        return numbers;
    }

    @Put("/any")
    Object any(@Body Object any) {
        return any;
    }
}
