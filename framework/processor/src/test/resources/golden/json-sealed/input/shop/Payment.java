package shop;

import dev.linnet.Json;
import java.util.List;

@Json
public sealed interface Payment {

    record Card(String number) implements Payment {}

    record Split(List<Payment> parts) implements Payment {}
}
