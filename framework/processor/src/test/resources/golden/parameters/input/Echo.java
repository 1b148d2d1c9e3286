package shop;

import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent;
import dev.linnet.*;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Service(name = "echo", path = "/")
final class Echo {
    enum Color {
        RED,
        GREEN
    }

    record Filter(String name, int limit) {}

    record Seen(
            String q,
            Optional<Integer> page,
            int limit,
            List<String> tags,
            Set<Color> colors,
            @Nullable Color color,
            BigDecimal price,
            LocalDate day,
            boolean on) {}

    @Get("/path/{id}/{number}")
    Map<String, Object> path(UUID id, @Path("number") long n) {
        return Map.of("n", n);
    }

    @Get("/files/{path+}")
    String files(String path) {
        return path;
    }

    @Get("/query")
    Seen query(
            @Query String q,
            @Query Optional<Integer> page,
            @Query(defaultValue = "20") int limit,
            @Query("tag") List<String> tags,
            @Query Set<Color> colors,
            @Query @Nullable Color color,
            @Query BigDecimal price,
            @Query(defaultValue = "2026-01-31") LocalDate day,
            @Query(defaultValue = "true") boolean on) {
        return new Seen(q, page, limit, tags, colors, color, price, day, on);
    }

    @Get("/headers")
    Map<String, Object> headers(
            @Header String ifMatch, @Header("X-Count") int count, @Header Optional<String> accept, @Cookie String session) {
        return Map.of("all", ifMatch + count + accept.orElse("-") + session);
    }

    @Get("/members")
    List<Integer> members(@Header("X-N") List<Integer> numbers) {
        return numbers;
    }

    @Put("/text")
    String text(@Body String text) {
        return text;
    }

    @Put("/bytes")
    byte[] bytes(@Body byte[] bytes) {
        return bytes;
    }

    @Post("/list")
    int list(@Body List<Filter> filters) {
        return filters.size();
    }

    @Post("/maybe")
    Response maybe(@Body Optional<Filter> filter, Request request, Context context) {
        return Response.text(filter.isPresent() + request.path() + context.getAwsRequestId());
    }

    @Get("/event")
    String event(APIGatewayV2HTTPEvent event) {
        return event.getRouteKey();
    }

    @Get("/null")
    @Nullable Filter nothing() {
        return null;
    }
}
