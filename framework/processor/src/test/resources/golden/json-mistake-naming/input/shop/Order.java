package shop;

import dev.linnet.Json;
import tools.jackson.databind.PropertyNamingStrategies;
import tools.jackson.databind.annotation.JsonNaming;

@Json
@JsonNaming(Order.Own.class)
public record Order(String customerId) {

    public static final class Own extends PropertyNamingStrategies.SnakeCaseStrategy {}
}
