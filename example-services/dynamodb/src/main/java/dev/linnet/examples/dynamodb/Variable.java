package dev.linnet.examples.dynamodb;

import java.util.Map;

/** Variables of a function's environment. */
public final class Variable {

    private Variable() {}

    /**
     * The value of a variable without which the service cannot work. Read during init, so that a function that lacks it
     * fails to start and says so.
     *
     * @throws IllegalStateException when it is missing or empty; the message names it
     */
    public static String required(String name) {
        return required(System.getenv(), name);
    }

    static String required(Map<String, String> environment, String name) {
        String value = environment.get(name);
        if (value == null || value.isEmpty()) {
            throw new IllegalStateException("the variable " + name
                    + " is missing or empty; set it in template.yaml under Environment.Variables of the function");
        }
        return value;
    }
}
