package dev.linnet.stack;

import java.nio.file.Path;

/**
 * One mistake in a file of {@code services_config}, or in a service's own {@code config/nn_env.json}.
 *
 * @param file the file
 * @param at where in it
 * @param found what is there
 * @param fix what to do
 */
public record ConfigurationProblem(Path file, Position at, String found, String fix) {

    /** {@code code.json:12:7: found; fix}, as editors and terminals link it. */
    @Override
    public String toString() {
        return file + ":" + at + ": " + found + "; " + fix;
    }
}
