package shop;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.linnet.Json;

@Json
@JsonFormat(shape = JsonFormat.Shape.ARRAY)
public record Pair(int a, int b) {}
