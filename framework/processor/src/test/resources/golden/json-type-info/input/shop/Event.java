package shop;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.linnet.Json;

@Json
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind", defaultImpl = Event.Other.class)
@JsonSubTypes({@JsonSubTypes.Type(value = Event.Placed.class, names = {"placed", "ordered"}), @JsonSubTypes.Type(Event.Other.class)})
public sealed interface Event {

    record Placed(String id) implements Event {}

    @JsonTypeName("other")
    record Other(String text) implements Event {}

    @Json
    @JsonTypeInfo(use = JsonTypeInfo.Id.SIMPLE_NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    sealed interface Wrapped {}

    record Inner(int size) implements Wrapped {}
}
