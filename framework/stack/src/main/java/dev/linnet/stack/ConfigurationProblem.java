package dev.linnet.stack;

import java.nio.file.Path;
import java.util.Locale;

/**
 * One mistake in what a stack is made of: the configuration, the template, what the compiler wrote down.
 *
 * @param file the file
 * @param at where in it
 * @param severity whether it is a mistake for sure
 * @param found what is there
 * @param fix what to do, or an empty text where what is found says it
 */
public record ConfigurationProblem(Path file, Position at, Severity severity, String found, String fix) {

    /** How sure it is that something is wrong. */
    public enum Severity {
        /** A mistake. */
        ERROR,
        /** It may be meant so, or cannot be known. */
        WARNING;

        /** In lower case, as tools read it. */
        public String text() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A mistake for sure. */
    public ConfigurationProblem(Path file, Position at, String found, String fix) {
        this(file, at, Severity.ERROR, found, fix);
    }

    /** {@code code.json:12:7: found; fix}, as editors and terminals link it; a warning says that it is one. */
    @Override
    public String toString() {
        return file + ":" + at + ": " + (severity == Severity.WARNING ? "warning: " : "") + found
                + (fix.isEmpty() ? "" : "; " + fix);
    }

    /** The same as one of these: what is found, and after the first semicolon what to do. */
    public static ConfigurationProblem of(TemplateProblem problem) {
        int end = problem.message().indexOf("; ");
        String found = end < 0 ? problem.message() : problem.message().substring(0, end);
        return new ConfigurationProblem(
                problem.file(),
                problem.at(),
                found,
                end < 0 ? "" : problem.message().substring(end + 2));
    }
}
