package dev.linnet.dev;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/** How an invocation ended. */
@SuppressWarnings("ArrayRecordComponent") // passed on, never compared
sealed interface Outcome {

    /** What the function returned: mostly JSON, but nothing makes sure of it. */
    record Returned(byte[] payload) implements Outcome {

        private static final int EXCERPT = 200;

        /** Its beginning, on one line. */
        String excerpt() {
            String text = new String(payload, 0, Math.min(payload.length, EXCERPT), StandardCharsets.UTF_8)
                    .replaceAll("\\p{Cntrl}+", " ");
            return payload.length > EXCERPT ? text + "… (" + payload.length + " bytes)" : text;
        }
    }

    /** A function error, with the payload that a caller of Lambda gets (SEMANTICS rules 38 and 39). */
    record Failed(String type, String message, byte[] payload) implements Outcome {

        /** Type and message. */
        String what() {
            return message.isEmpty() ? type : type + ": " + message;
        }

        /** An error that Lambda itself reports. */
        static Failed by(String type, String message) {
            Map<String, String> error = new LinkedHashMap<>();
            error.put("errorType", type);
            error.put("errorMessage", message);
            return new Failed(type, message, JsonText.of(error).getBytes(StandardCharsets.UTF_8));
        }
    }

    /**
     * The function was not called: its sources cannot be built. Nothing of AWS: only a developer sees it.
     *
     * @param why what the compiler says, line by line
     */
    record NotBuilt(String why) implements Outcome {}
}
