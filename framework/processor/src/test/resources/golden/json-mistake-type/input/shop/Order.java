package shop;

import dev.linnet.Json;
import java.util.Date;
import java.util.List;

@Json
public record Order(Date placed, Thread by, List lines, char[] secret, Line line) {
    class Line {}
}
