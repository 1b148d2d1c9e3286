package shop;

import dev.linnet.Json;

@Json
public record Order(String id, Payment payment, Address address) {

    public interface Payment {}

    public abstract static class Address {}
}
