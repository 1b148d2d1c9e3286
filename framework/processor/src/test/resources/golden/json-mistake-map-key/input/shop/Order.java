package shop;

import dev.linnet.Json;
import java.util.Map;

@Json
public record Order(Map<Line, Integer> counts) {

    public record Line(String product) {}
}
