package shop;

import dev.linnet.Json;
import java.util.List;

@Json
public record Order(Box<String> box) {

    public record Box<T>(T value, Box<List<T>> inner) {}
}
