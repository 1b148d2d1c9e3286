package dev.linnet.internal;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** As {@link Binder}, for numbers of any size; a class of its own so that services without them do not load it. */
public final class BigNumbers {

    private BigNumbers() {}

    /** A decimal number of up to 1,000 characters. */
    public static BigDecimal toBigDecimal(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        try {
            if (Binder.decimal(text)) {
                return new BigDecimal(text);
            }
        } catch (NumberFormatException e) {
            return binder.invalid(in, name, text, "a number"); // the text is in the message, the cause says no more
        }
        return binder.invalid(in, name, text, "a number of up to " + Binder.LONGEST_NUMBER + " characters");
    }

    /** A whole number of up to 1,000 digits. */
    public static BigInteger toBigInteger(Binder binder, String in, String name, @Nullable String value) {
        String text = binder.toText(in, name, value);
        return Binder.digits(text) && text.length() <= Binder.LONGEST_NUMBER
                ? new BigInteger(text)
                : binder.invalid(in, name, text, "a whole number of up to " + Binder.LONGEST_NUMBER + " digits");
    }
}
