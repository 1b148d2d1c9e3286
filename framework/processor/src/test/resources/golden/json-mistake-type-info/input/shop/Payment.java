package shop;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.linnet.Json;

@Json
@JsonTypeInfo(use = JsonTypeInfo.Id.DEDUCTION)
public sealed interface Payment {

    record Card(String number) implements Payment {}

    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.EXTERNAL_PROPERTY)
    record Invoice(String address) implements Payment {}
}
