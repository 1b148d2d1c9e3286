package dev.linnet.stack;

import java.nio.file.Path;

/**
 * One mistake in what a stack is made of: the configuration, the template, what the compiler wrote down.
 *
 * @param file the file
 * @param at where in it
 * @param found what is there
 * @param fix what to do, or an empty text where what is found says it
 */
public record ConfigurationProblem(Path file, Position at, String found, String fix) {

    /** {@code code.json:12:7: found; fix}, as editors and terminals link it. */
    @Override
    public String toString() {
        return file + ":" + at + ": " + found + (fix.isEmpty() ? "" : "; " + fix);
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
