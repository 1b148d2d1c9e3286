package shop;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.linnet.Json;
import java.util.Map;

@Json
public record Order(
        String id,
        @JsonUnwrapped Address address,
        @JsonUnwrapped(prefix = "billing_") Address billing,
        @JsonUnwrapped(prefix = "billing_") Billing twice,
        @JsonUnwrapped Map<String, String> more,
        @JsonUnwrapped Order before) {

    public record Address(String street) {}

    public record Billing(String street) {}
}
