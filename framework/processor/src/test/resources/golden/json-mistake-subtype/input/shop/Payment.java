package shop;

import com.fasterxml.jackson.annotation.JsonTypeName;
import dev.linnet.Json;

@Json
public sealed interface Payment {

    enum Cash implements Payment {
        COINS
    }

    non-sealed interface Other extends Payment {}

    @JsonTypeName("card")
    record Card(String number) implements Payment {}

    @JsonTypeName("card")
    record Debit(String iban) implements Payment {}
}
