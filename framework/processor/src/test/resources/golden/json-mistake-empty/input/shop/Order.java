package shop;

import dev.linnet.Json;
import java.util.List;

@Json
public record Order(Line line, List<Line> lines, Nothing nothing, Shape shape) {

    public static final class Line {
        private final String product = "";

        String product() {
            return product;
        }
    }

    public record Nothing() {}

    public sealed interface Shape {}

    public static final class Unknown implements Shape {}
}
