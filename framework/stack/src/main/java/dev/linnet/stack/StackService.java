package dev.linnet.stack;

import java.util.Collections;
import java.util.LinkedHashMap;
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
 * @param front what stands in front of it
 * @param variables of its function besides those of what it uses and of its siblings, each value as YAML on one line
 * @param siblings the services whose addresses it is told
 * @param uses what it may do
 */
record StackService(
        String name,
        String dockerfile,
        Map<String, String> buildArguments,
        List<String> command,
        Map<String, String> settings,
        Front front,
        Map<String, String> variables,
        List<String> siblings,
        UsesConfig uses) {

    /** The property of a function in a VPC. */
    static final String VPC = "VpcConfig";

    /** Copies lists and maps, in their order. */
    StackService {
        command = List.copyOf(command);
        settings = Collections.unmodifiableMap(new LinkedHashMap<>(settings));
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
        siblings = List.copyOf(siblings);
    }

    /** What the logical ids of the service begin with. */
    String id() {
        return LogicalId.of(name);
    }
}
