package shop;

import com.fasterxml.jackson.annotation.JsonFormat;
import dev.linnet.Json;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

@Json
public record Order(
        @JsonFormat(pattern = "yyyy-MM-dd HH:mm") Instant placed,
        @JsonFormat(pattern = "bogus") LocalDate due,
        @JsonFormat(shape = JsonFormat.Shape.NUMBER) Instant paid,
        @JsonFormat(pattern = "dd.MM.yyyy") List<LocalDate> dates) {}
