package dev.linnet.stack;

import java.util.List;
import java.util.Map;

/**
 * A service as far as its resources are made of it.
 *
 * @param name as in {@code @Service}: letters, digits and hyphens
 * @param dockerfile what its image is built with
 * @param buildArguments what the Dockerfile is told
 * @param command the image's, empty for the Dockerfile's own
 * @param settings properties of its function that {@code code.json} says, each as YAML on one line
 * @param paths where its API answers, each with a leading slash; everything below them too; empty for a function without
 *     an API
 */
record StackService(
        String name,
        String dockerfile,
        Map<String, String> buildArguments,
        List<String> command,
        Map<String, String> settings,
        List<String> paths) {

    /** Copies the lists. */
    StackService {
        command = List.copyOf(command);
        paths = List.copyOf(paths);
    }
}
