package dev.linnet.dev;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A version of Python 3.
 *
 * @param minor the 13 of 3.13.0
 * @param text all of it: {@code 3.13.0}
 */
record PythonVersion(int minor, String text) {

    /** The minor version that Lambda runs: that of the image's base. */
    static final int MINOR_OF_LAMBDA = 13;

    /** {@value}, as the base image's tag says it. */
    static final String OF_LAMBDA = "3." + MINOR_OF_LAMBDA;

    /** The oldest on which the runtime loop runs. */
    static final int OLDEST_MINOR = 9;

    /** The oldest on which moto runs, which a template with buckets, queues or the like needs. */
    static final int OLDEST_MINOR_OF_MOTO = 10;

    private static final Pattern TEXT = Pattern.compile("3\\.(\\d{1,3})\\.\\S{1,20}");

    /** Reads {@code 3.13.0}; nothing of anything else, Python 2 among it. */
    static Optional<PythonVersion> of(String text) {
        Matcher version = TEXT.matcher(text);
        return version.matches()
                ? Optional.of(new PythonVersion(Integer.parseInt(version.group(1)), text))
                : Optional.empty();
    }

    boolean isLambdas() {
        return minor == MINOR_OF_LAMBDA;
    }

    boolean runsMoto() {
        return minor >= OLDEST_MINOR_OF_MOTO;
    }

    boolean isOldEnough() {
        return minor >= OLDEST_MINOR;
    }
}
