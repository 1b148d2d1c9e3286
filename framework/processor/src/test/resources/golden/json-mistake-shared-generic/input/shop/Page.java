package shop;

import dev.linnet.Json;
import java.util.List;

@Json
public record Page<T>(List<T> items) {}
