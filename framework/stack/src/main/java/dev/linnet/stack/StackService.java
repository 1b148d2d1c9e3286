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
 * @param paths where its API answers, each with a leading slash; everything below them too; empty for a function without
 *     an API
 */
public record StackService(
        String name, String dockerfile, Map<String, String> buildArguments, List<String> command, List<String> paths) {

    /** Copies the lists. */
    public StackService {
        command = List.copyOf(command);
        paths = List.copyOf(paths);
    }
}
