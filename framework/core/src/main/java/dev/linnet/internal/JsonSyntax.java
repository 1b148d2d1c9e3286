package dev.linnet.internal;

import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.InputCoercionException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** Says in a caller's words what the parser found wrong with a JSON text. */
final class JsonSyntax {

    private JsonSyntax() {}

    static String describe(JacksonException failure) {
        String message = failure.getOriginalMessage();
        if (failure instanceof StreamConstraintsException) {
            return limit(String.valueOf(message));
        }
        if (!(failure instanceof StreamReadException) || failure instanceof InputCoercionException) {
            return "the value does not fit the type that is expected here"; // said by databind, in its own words
        }
        if (message == null) {
            return "this is not valid JSON";
        }
        if (failure instanceof UnexpectedEndOfInputException) {
            return "the JSON text ends too early";
        }
        if (message.startsWith("Unexpected character ('")) {
            int end = message.indexOf("' (code", 23);
            return "the character '" + message.substring(23, Math.max(23, end)) + "' does not belong here";
        }
        if (message.startsWith("Unrecognized token '")) {
            int end = message.indexOf('\'', 20);
            return "the word '" + JsonMismatch.shortened(message.substring(20, Math.max(20, end)))
                    + "' is not JSON: strings are in double quotes";
        }
        if (message.startsWith("Unexpected close marker")) {
            return "a bracket closes what it did not open";
        }
        if (message.startsWith("Illegal unquoted character")) {
            return "a control character in a string must be escaped";
        }
        if (message.startsWith("Unrecognized character escape")) {
            return "the string has an escape that JSON does not know";
        }
        if (message.startsWith("Invalid numeric value")) {
            return "the number is not written as JSON has numbers";
        }
        return "this is not valid JSON";
    }

    private static String limit(String message) {
        if (message.contains("nesting depth")) {
            return "arrays and objects are nested more than 500 deep";
        }
        if (message.contains("umber")) {
            return "a number has more than 1000 digits, or an exponent that is too large";
        }
        if (message.contains("ame")) {
            return "a property's name is longer than 50000 characters";
        }
        return "a string is longer than 20000000 characters";
    }
}
