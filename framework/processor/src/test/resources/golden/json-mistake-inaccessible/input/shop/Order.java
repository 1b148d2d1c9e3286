package shop;

import dev.linnet.Json;
import java.util.List;

@Json
public record Order(String id, List<Line> lines) {

    private record Line(String product) {}
}
