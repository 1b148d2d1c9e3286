package shop;

import dev.linnet.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Json
public record Order(List<? super Line> lines, Map<String, ? super Line> byName, Optional<? super Line> first, List<Line> fine) {
    public record Line(String product) {}
}
