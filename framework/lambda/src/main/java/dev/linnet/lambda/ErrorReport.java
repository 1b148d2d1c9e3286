package dev.linnet.lambda;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the Runtime API is told of an error (SEMANTICS, rule 38), in the form of the official client: message, class
 * and frames of the outermost throwable, and its cause for X-Ray. Frames from Linnet's loop on are left out.
 */
final class ErrorReport {

    /** The official client leaves a longer cause out. */
    private static final int LONGEST_CAUSE = 1 << 20;

    private final String type;
    private final String message;
    private final String errorType;
    private final @Nullable Throwable failure;

    private ErrorReport(String type, String message, String errorType, @Nullable Throwable failure) {
        this.type = type;
        this.message = message;
        this.errorType = errorType;
        this.failure = failure;
    }

    /**
     * Reports a throwable.
     *
     * @param type category and reason: {@code Runtime.UserException}
     */
    static ErrorReport of(String type, Throwable failure) {
        String name = failure.getClass().getName();
        String message = failure.getLocalizedMessage();
        return new ErrorReport(type, message == null ? name : message, name, failure);
    }

    /** Reports what is not a throwable. */
    static ErrorReport of(String type, String message) {
        return new ErrorReport(type, message, type, null);
    }

    /** The value of {@code Lambda-Runtime-Function-Error-Type}. */
    String type() {
        return type;
    }

    /** The body: {@code errorMessage}, {@code errorType}, {@code stackTrace}. */
    byte[] json() {
        StringBuilder out = new StringBuilder(1024);
        JsonText.append(out.append("{\"errorMessage\":"), message);
        JsonText.append(out.append(",\"errorType\":"), errorType);
        out.append(",\"stackTrace\":[");
        String comma = "";
        for (StackTraceElement frame : frames()) {
            JsonText.append(out.append(comma), frame.toString());
            comma = ",";
        }
        return out.append("]}").toString().getBytes(StandardCharsets.UTF_8);
    }

    /** The value of {@code Lambda-Runtime-Function-XRay-Error-Cause}, or null when there is none to tell. */
    @Nullable
    String xrayCause() {
        if (failure == null) {
            return null;
        }
        StringBuilder out = new StringBuilder(1024);
        JsonText.append(out.append("{\"working_directory\":"), System.getProperty("user.dir", ""));
        JsonText.append(out.append(",\"exceptions\":[{\"message\":"), message);
        JsonText.append(out.append(",\"type\":"), errorType);
        out.append(",\"stack\":[");
        Set<String> paths = new LinkedHashSet<>();
        String comma = "";
        for (StackTraceElement frame : frames()) {
            String path = path(frame);
            paths.add(path);
            JsonText.append(out.append(comma).append("{\"label\":"), frame.getMethodName());
            JsonText.append(out.append(",\"path\":"), path);
            out.append(",\"line\":").append(frame.getLineNumber()).append('}');
            comma = ",";
        }
        out.append("]}],\"paths\":[");
        comma = "";
        for (String path : paths) {
            JsonText.append(out.append(comma), path);
            comma = ",";
        }
        out.append("]}");
        return out.length() < LONGEST_CAUSE ? out.toString() : null;
    }

    private List<StackTraceElement> frames() {
        List<StackTraceElement> frames = new ArrayList<>();
        if (failure != null) {
            for (StackTraceElement frame : failure.getStackTrace()) {
                if (frame.getClassName().equals("dev.linnet.lambda.Loop")
                        || frame.getClassName().equals("dev.linnet.lambda.LambdaFunction")) {
                    break;
                }
                frames.add(frame);
            }
        }
        return frames;
    }

    private static String path(StackTraceElement frame) {
        String file = frame.getFileName();
        if (file != null) {
            return file;
        }
        String name = frame.getClassName();
        return name.substring(name.lastIndexOf('.') + 1).concat(".java");
    }
}
