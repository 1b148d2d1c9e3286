package shop;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import dev.linnet.Json;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Properties that are called as what the codec names itself. */
@Json
public record Names(
        int type,
        int type_,
        String in,
        String in_,
        int JsonRead,
        Optional<String> Optional,
        @JsonProperty(required = true) String a,
        boolean aFound,
        String value,
        String property,
        String out,
        @JsonFormat(pattern = "dd.MM.yyyy") LocalDate aB,
        @JsonFormat(pattern = "yyyy/MM/dd") LocalDate a_B,
        @JsonFormat(pattern = "yyyy/MM/dd") LocalDate listOfString,
        List<String> texts,
        Size NamesJson,
        Size Names_SizeJson,
        @JsonProperty(required = true) String dev) {

    public enum Size {
        SMALL
    }
}
