package dev.linnet.examples.products;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/**
 * An update expression that sets attributes and removes others. Attributes stand in it as placeholders, because some are
 * reserved words ("name" is).
 */
record ItemUpdate(String expression, Map<String, String> names, Map<String, AttributeValue> values) {

    /** Sets what is not null and removes what is; there is at least one that is not null. */
    static ItemUpdate of(Map<String, @Nullable AttributeValue> attributes) {
        List<String> set = new ArrayList<>();
        List<String> remove = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        Map<String, AttributeValue> values = new HashMap<>();
        attributes.forEach((name, value) -> {
            names.put("#" + name, name);
            if (value == null) {
                remove.add("#" + name);
            } else {
                set.add("#" + name + " = :" + name);
                values.put(":" + name, value);
            }
        });
        String expression = "SET " + String.join(", ", set);
        return new ItemUpdate(
                remove.isEmpty() ? expression : expression + " REMOVE " + String.join(", ", remove), names, values);
    }
}
