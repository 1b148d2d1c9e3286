package shop;

import dev.linnet.Json;

@Json
public record Order(String id, @Deprecated String old, Gone gone, Size size) {

    @Deprecated
    public Order {}

    @Deprecated(forRemoval = true)
    public record Gone(String text) {}

    public enum Size {
        SMALL,
        @Deprecated(forRemoval = true)
        HUGE
    }
}
