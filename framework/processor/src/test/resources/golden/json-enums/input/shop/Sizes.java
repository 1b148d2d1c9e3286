package shop;

import com.fasterxml.jackson.annotation.JsonAlias;
import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.linnet.Json;
import java.util.Map;

@Json
public record Sizes(Plain plain, Coded coded, Texted texted, Index index, Map<Plain, Made> made) {

    public enum Plain {
        SMALL,
        @JsonProperty("large")
        @JsonAlias({"big", "grande"})
        LARGE
    }

    public enum Coded {
        A,
        B;

        @JsonValue
        public String code() {
            return "code-" + ordinal();
        }
    }

    public enum Texted {
        @JsonProperty("one")
        ONE,
        TWO;

        @Override
        public String toString() {
            return "#" + name();
        }
    }

    @JsonFormat(shape = JsonFormat.Shape.NUMBER)
    public enum Index {
        ZERO,
        ONE
    }

    public enum Made {
        UP;

        @JsonCreator
        static Made of(String text) {
            return UP;
        }
    }
}
