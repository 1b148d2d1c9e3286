package shop;

import dev.linnet.Json;
import java.util.List;
import java.util.Map;
import java.util.Optional;

@Json
public record Product(
        String id, int stock, Long sold, Optional<String> note, List<Tag> tags, Map<String, List<Integer>> shelves) {

    public record Tag(String name, boolean hidden) {}
}
