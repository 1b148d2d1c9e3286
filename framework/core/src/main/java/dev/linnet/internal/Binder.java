package dev.linnet.internal;

import dev.linnet.Problem;
import dev.linnet.Request;
import dev.linnet.Values;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Turns the text of one request's parameters into values. Each method takes where the parameter stands ({@code path}, {@code
 * query}, {@code header}, {@code cookie}, {@code form}) and its name. What is wrong is noted, and a placeholder given, so that
 * {@link #check} reports all of it in one 400; nothing is allocated for that while nothing is wrong.
 */
@SuppressWarnings("TypeParameterUnusedInFormals") // the placeholder is of whatever type the generated code declares
public final class Binder {

    /** Longest text that is read as a number of any size. */
    static final int LONGEST_NUMBER = 1_000;

    private @Nullable List<Problem.Violation> violations;

    /** A binder for one request. */
    public Binder() {}

    /** Whether something was wrong so far: what is made of several parameters is not made then. */
    public boolean failed() {
        return violations != null;
    }

    /**
     * To be called once all parameters are bound, before any of the values is used.
     *
     * @throws Problem 400 that names each parameter that is wrong, what was found and what is expected
     */
    public void check() {
        List<Problem.Violation> found = violations;
        if (found == null) {
            return;
        }
        StringBuilder detail = new StringBuilder();
        for (Problem.Violation violation : found) {
            detail.append(detail.isEmpty() ? "" : "; ")
                    .append(shown(violation.where()))
                    .append(": ")
                    .append(violation.detail());
        }
        Problem problem = Problem.badRequest(detail.toString());
        for (Problem.Violation violation : found) {
            problem = problem.with(violation.where(), violation.detail());
        }
        throw problem;
    }

    /** {@code query limit} → {@code query parameter 'limit'}. */
    private static String shown(String where) {
        int space = where.indexOf(' ');
        String in = where.substring(0, space);
        String what = in.equals("form") ? "form field" : in.equals("part") ? "form part" : in + " parameter";
        String name = where.substring(space + 1);
        return what + (name.indexOf(',') < 0 ? " '" : "s '") + name + "'"; // several of a record
    }

    /** A query parameter's text, or null when it is absent; wrong when it is there more than once. */
    public @Nullable String query(Request request, String name) {
        return one("query", name, request.query());
    }

    /** The only value of a name, or null when there is none; wrong when there are several. */
    @Nullable
    String one(String in, String name, Values values) {
        String first = values.first(name);
        if (first != null && values.size() > 1) {
            int count = values.all(name).size();
            if (count > 1) {
                several(in, name, count);
            }
        }
        return first;
    }

    /** Notes that there are several where one is expected. */
    void several(String in, String name, int count) {
        add(in, name, "found " + count + " values, expected one");
    }

    /** A header's text, or null; repeated ones joined by commas, which means the same (RFC 9110 §5.3). */
    public static @Nullable String header(Request request, String name) {
        List<String> values = request.headers().all(name);
        return values.isEmpty() ? null : values.size() == 1 ? values.get(0) : String.join(", ", values);
    }

    /** A header's members, one by one: whether repeated or joined by commas, which means the same (RFC 9110 §5.3, §5.6.1). */
    public static List<String> headers(Request request, String name) {
        List<String> members = new ArrayList<>();
        for (String value : request.headers().all(name)) {
            int from = 0;
            while (from <= value.length()) {
                int comma = value.indexOf(',', from);
                int to = comma < 0 ? value.length() : comma;
                String member = value.substring(from, to).strip();
                if (!member.isEmpty()) {
                    members.add(member);
                }
                from = to + 1;
            }
        }
        return members;
    }

    /** A cookie's text, or null; the first where there are several (RFC 6265 §4.2.2 leaves the order to the server). */
    public static @Nullable String cookie(Request request, String name) {
        return request.cookies().first(name);
    }

    /** The text, or a default where it is null. */
    public static String orElse(@Nullable String value, String defaultValue) {
        return value == null ? defaultValue : value;
    }

    /** Text that must be there; empty when it is not. */
    public String toText(String in, String name, @Nullable String value) {
        if (value == null) {
            add(in, name, "it is missing");
            return "";
        }
        return value;
    }

    /** A whole number of 32 bits. */
    public int toInt(String in, String name, @Nullable String value) {
        return (int) integer(in, name, value, Integer.MIN_VALUE, Integer.MAX_VALUE);
    }

    /** A whole number of 64 bits. */
    public long toLong(String in, String name, @Nullable String value) {
        return integer(in, name, value, Long.MIN_VALUE, Long.MAX_VALUE);
    }

    /** A whole number of 16 bits. */
    public short toShort(String in, String name, @Nullable String value) {
        return (short) integer(in, name, value, Short.MIN_VALUE, Short.MAX_VALUE);
    }

    /** A whole number of 8 bits. */
    public byte toByte(String in, String name, @Nullable String value) {
        return (byte) integer(in, name, value, Byte.MIN_VALUE, Byte.MAX_VALUE);
    }

    /** A number of double precision; not NaN, not infinite. */
    public double toDouble(String in, String name, @Nullable String value) {
        return floating(in, name, value, Double.MAX_VALUE, "a number");
    }

    /** A number of single precision; not NaN, not infinite. */
    public float toFloat(String in, String name, @Nullable String value) {
        return (float) floating(in, name, value, Float.MAX_VALUE, "a number up to " + Float.MAX_VALUE);
    }

    /** {@code true} or {@code false}. */
    public boolean toBoolean(String in, String name, @Nullable String value) {
        String text = toText(in, name, value);
        if (text.equals("true")) {
            return true;
        }
        if (!text.equals("false")) {
            invalid(in, name, text, "true or false");
        }
        return false;
    }

    /** One character. */
    public char toChar(String in, String name, @Nullable String value) {
        String text = toText(in, name, value);
        if (text.length() != 1) {
            invalid(in, name, text, "one character");
            return ' ';
        }
        return text.charAt(0);
    }

    /** A UUID in its 36-character form (RFC 9562 §4). */
    public UUID toUuid(String in, String name, @Nullable String value) {
        String text = toText(in, name, value);
        return JsonKey.isUuid(text) ? UUID.fromString(text) : invalid(in, name, text, "a UUID of 36 characters");
    }

    /** Notes that a parameter is missing; gives a placeholder. */
    public <T> T missing(String in, String name) {
        add(in, name, "it is missing");
        return placeholder();
    }

    /** Notes that text is not of the parameter's type; gives a placeholder. */
    public <T> T invalid(String in, String name, @Nullable String value, String expected) {
        add(in, name, "found '" + JsonMismatch.shortened(value == null ? "" : value, 100) + "', expected " + expected);
        return placeholder();
    }

    /** What a type's own factory made of the text; none is a refusal. */
    public <T> T made(String in, String name, String value, @Nullable T made) {
        return made == null ? refused(in, name, value, Refusal.NOT_ACCEPTED) : made;
    }

    /**
     * Notes what a type's own factory says about the text; gives a placeholder.
     *
     * @throws Problem when that is what the factory threw
     */
    public <T> T refused(String in, String name, String value, Exception failure) {
        return refused(in, name, value, Refusal.message(failure));
    }

    /**
     * Notes what a record's constructor says about its components; gives a placeholder.
     *
     * @param names the components' names, with commas between
     * @throws Problem when that is what the constructor threw
     */
    public <T> T refused(String in, String names, RuntimeException failure) {
        add(in, names, Refusal.message(failure));
        return placeholder();
    }

    private <T> T refused(String in, String name, String value, String why) {
        add(in, name, "found '" + JsonMismatch.shortened(value, 100) + "': " + why);
        return placeholder();
    }

    /** One entry a parameter: the first thing that is wrong with it. */
    private void add(String in, String name, String detail) {
        String where = in + " " + name;
        List<Problem.Violation> found = violations;
        if (found == null) {
            found = new ArrayList<>(2);
            violations = found;
        }
        for (Problem.Violation violation : found) {
            if (violation.where().equals(where)) {
                return;
            }
        }
        found.add(new Problem.Violation(where, detail));
    }

    /** No value: {@link #check} throws before anything is done with it. */
    @SuppressWarnings("NullAway")
    private static <T> T placeholder() {
        return null;
    }

    private long integer(String in, String name, @Nullable String value, long least, long most) {
        String text = toText(in, name, value);
        if (digits(text) && text.length() <= 20) {
            try {
                long number = Long.parseLong(text);
                if (number >= least && number <= most) {
                    return number;
                }
            } catch (NumberFormatException e) {
                return outOfRange(in, name, text, least, most); // 19 or 20 digits, beyond 64 bits
            }
        }
        return outOfRange(in, name, text, least, most);
    }

    private long outOfRange(String in, String name, String text, long least, long most) {
        invalid(in, name, text, "a whole number from " + least + " to " + most);
        return 0;
    }

    private double floating(String in, String name, @Nullable String value, double most, String expected) {
        String text = toText(in, name, value);
        try {
            double number = decimal(text) ? Double.parseDouble(text) : Double.NaN;
            if (Math.abs(number) <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            invalid(in, name, text, expected); // the text is in the message, the cause says no more
        }
        invalid(in, name, text, expected);
        return 0;
    }

    static boolean digits(String text) {
        int from = text.startsWith("-") ? 1 : 0;
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return text.length() > from;
    }

    /** Digits, sign, point and exponent only: neither hexadecimal nor a type suffix, which the JDK's parsers would take. */
    static boolean decimal(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if ((c < '0' || c > '9') && c != '-' && c != '+' && c != '.' && c != 'e' && c != 'E') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST_NUMBER;
    }
}
