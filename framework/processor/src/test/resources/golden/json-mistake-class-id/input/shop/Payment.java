package shop;

import com.fasterxml.jackson.annotation.JsonTypeInfo;
import dev.linnet.Json;

@Json
@JsonTypeInfo(use = JsonTypeInfo.Id.CLASS, property = "@class")
public sealed interface Payment {

    record Card(String number) implements Payment {}
}
