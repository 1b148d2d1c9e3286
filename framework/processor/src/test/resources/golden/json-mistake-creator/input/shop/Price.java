package shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.linnet.Json;

@Json
public record Price(long cents) {

    @JsonCreator
    static Price of(String text) {
        return new Price(Long.parseLong(text));
    }

    @Json
    public record Name(@JsonValue String text) {}

    @Json
    public record Hidden(String a, int b) {
        @JsonCreator
        private static Hidden of(String a) {
            return new Hidden(a, 0);
        }
    }

    @Json
    public enum Size {
        SMALL;

        @JsonValue
        public int index() {
            return ordinal();
        }
    }
}
