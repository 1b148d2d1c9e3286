package dev.linnet.internal;

import dev.linnet.Problem;
import dev.linnet.Values;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;

/** Reads {@code application/x-www-form-urlencoded} (URL standard, §5.1), but refuses what is not percent-encoded UTF-8. */
final class FormFields {

    private FormFields() {}

    /** @throws Problem 400 for a byte that is not percent-encoded or text that is not UTF-8; 413 for too many fields */
    static Values read(byte[] body) {
        Values.Builder fields = Values.Builder.exact();
        int count = 0;
        for (int from = 0; from < body.length; ) {
            int to = indexOf(body, '&', from, body.length);
            if (to > from) {
                if (++count > FormBody.MOST_FIELDS) {
                    throw Problem.of(
                            413, "the form has more than " + FormBody.MOST_FIELDS + " fields; expected at most that");
                }
                int equals = indexOf(body, '=', from, to);
                fields.add(decoded(body, from, equals), equals < to ? decoded(body, equals + 1, to) : "");
            }
            from = to + 1;
        }
        return fields.build();
    }

    private static int indexOf(byte[] body, char c, int from, int to) {
        int at = from;
        while (at < to && body[at] != c) {
            at++;
        }
        return at;
    }

    private static String decoded(byte[] body, int from, int to) {
        ByteBuffer bytes = ByteBuffer.allocate(to - from);
        for (int i = from; i < to; i++) {
            byte b = body[i];
            if (b == '%') {
                int high = i + 2 < to ? hex(body[i + 1]) : -1;
                int low = i + 2 < to ? hex(body[i + 2]) : -1;
                if (high < 0 || low < 0) {
                    String found = new String(body, i, Math.min(3, to - i), StandardCharsets.ISO_8859_1);
                    throw Problem.badRequest(
                            "the form has '" + found + "'; expected a percent-encoded byte such as %20");
                }
                bytes.put((byte) (high << 4 | low));
                i += 2;
            } else {
                bytes.put(b == '+' ? (byte) ' ' : b);
            }
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(bytes.flip()).toString();
        } catch (CharacterCodingException e) {
            throw Problem.badRequest("the form is not UTF-8 once percent-decoded");
        }
    }

    private static int hex(byte b) {
        return b < 0 ? -1 : Character.digit(b, 16);
    }
}
