package dev.linnet.stack;

import java.nio.file.Path;

/**
 * One mistake in a template.
 *
 * @param file the template
 * @param at where in it
 * @param message what was found, and what to do
 */
public record TemplateProblem(Path file, Position at, String message) {

    /** {@code template.yaml:12:7: message}, as editors and terminals link it. */
    @Override
    public String toString() {
        return file + ":" + at + ": " + message;
    }
}
