package shop;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonValue;
import dev.linnet.Json;

@Json
public final class Person {
    private final Name name;
    private final int age;

    @JsonCreator
    public Person(@JsonProperty("name") Name name, @JsonProperty("age") int age) {
        this.name = name;
        this.age = age;
    }

    public Name getName() {
        return name;
    }

    public int getAge() {
        return age;
    }

    public record Name(@JsonValue String text) {
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Name {}
    }
}
