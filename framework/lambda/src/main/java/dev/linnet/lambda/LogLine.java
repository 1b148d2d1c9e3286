package dev.linnet.lambda;

import com.amazonaws.services.lambda.runtime.Context;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One log record and its two forms. */
record LogLine(
        @Nullable Context call,
        int level,
        @Nullable String logger,
        String message,
        @Nullable Throwable failure,
        @Nullable Map<String, String> labels) {

    /** The level of a name in any case, or -1. */
    static int level(String name) {
        for (int level = Log.UNDEFINED; level <= Log.FATAL; level++) {
            if (name(level).equalsIgnoreCase(name)) {
                return level;
            }
        }
        return -1;
    }

    /** The record in the form that the log has, with the end of the line. */
    byte[] bytes(boolean json) {
        return (json ? json() : text()).append('\n').toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The message alone, with its level where it has one, as the official client writes text. */
    byte[] plain(boolean endLine) {
        StringBuilder out = new StringBuilder(message.length() + 16);
        if (level != Log.UNDEFINED) {
            out.append('[').append(name(level)).append("] ");
        }
        out.append(message);
        if (endLine && !message.endsWith("\n")) {
            out.append('\n');
        }
        return out.toString().getBytes(StandardCharsets.UTF_8);
    }

    private StringBuilder text() {
        StringBuilder out = new StringBuilder(256);
        timestamp(out, System.currentTimeMillis()).append(' ');
        if (call != null) {
            out.append(call.getAwsRequestId()).append(' ');
        }
        out.append(name(level)).append(' ').append(logger).append(": ").append(message);
        if (labels != null && !labels.isEmpty()) {
            out.append(' ').append(labels);
        }
        if (failure != null) {
            out.append('\n').append(trace(failure));
        }
        return out;
    }

    /** Member names of the official client and of AWS's layout for Log4j; the trace is one string. */
    private StringBuilder json() {
        StringBuilder out = new StringBuilder(512);
        timestamp(out.append("{\"timestamp\":\""), System.currentTimeMillis()).append('"');
        member(out, "level", name(level));
        member(out, "message", message);
        member(out, "logger", logger);
        if (call != null) {
            member(out, "AWSRequestId", call.getAwsRequestId());
            member(out, "tenantId", call.getTenantId());
        }
        if (failure != null) {
            member(out, "errorType", failure.getClass().getName());
            member(out, "errorMessage", failure.getMessage());
            member(out, "stackTrace", trace(failure));
        }
        if (labels != null && !labels.isEmpty()) {
            String comma = "";
            out.append(",\"labels\":{");
            for (Map.Entry<String, String> label : labels.entrySet()) {
                JsonText.append(out.append(comma), label.getKey());
                JsonText.append(out.append(':'), String.valueOf(label.getValue()));
                comma = ",";
            }
            out.append('}');
        }
        return out.append('}');
    }

    private static void member(StringBuilder out, String name, @Nullable String value) {
        if (value != null) {
            JsonText.append(out.append(",\"").append(name).append("\":"), value);
        }
    }

    private static String trace(Throwable failure) {
        StringWriter out = new StringWriter();
        failure.printStackTrace(new PrintWriter(out));
        return out.toString().stripTrailing();
    }

    /** UTC with milliseconds, without java.time, whose first use costs more than the first answer (MEASURED.md). */
    static StringBuilder timestamp(StringBuilder out, long millis) {
        long days = Math.floorDiv(millis, 86_400_000L);
        int rest = (int) Math.floorMod(millis, 86_400_000L);
        // civil date from days: eras of 400 years that begin in March of year 0
        long shifted = days + 719_468;
        long era = Math.floorDiv(shifted, 146_097L);
        int dayOfEra = (int) Math.floorMod(shifted, 146_097L);
        int yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        int dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        int shiftedMonth = (5 * dayOfYear + 2) / 153;
        int day = dayOfYear - (153 * shiftedMonth + 2) / 5 + 1;
        int month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
        int year = (int) (yearOfEra + era * 400) + (month <= 2 ? 1 : 0);
        digits(out, year, 4).append('-');
        digits(out, month, 2).append('-');
        digits(out, day, 2).append('T');
        digits(out, rest / 3_600_000, 2).append(':');
        digits(out, rest / 60_000 % 60, 2).append(':');
        digits(out, rest / 1000 % 60, 2).append('.');
        return digits(out, rest % 1000, 3).append('Z');
    }

    private static StringBuilder digits(StringBuilder out, int number, int width) {
        int place = 1;
        for (int i = 1; i < width; i++) {
            place *= 10;
        }
        for (int rest = number; place > 0; place /= 10) {
            out.append((char) ('0' + rest / place));
            rest %= place;
        }
        return out;
    }

    private static String name(int level) {
        return switch (level) {
            case Log.TRACE -> "TRACE";
            case Log.DEBUG -> "DEBUG";
            case Log.INFO -> "INFO";
            case Log.WARN -> "WARN";
            case Log.ERROR -> "ERROR";
            case Log.FATAL -> "FATAL";
            default -> "UNDEFINED";
        };
    }
}
