package dev.linnet.stack;

import java.util.List;

/**
 * Where a function's network interfaces are.
 *
 * @param subnets ids, 1 to 16
 * @param securityGroups ids, 1 to 5
 */
public record VpcConfig(List<String> subnets, List<String> securityGroups) {

    /** Copies the lists. */
    public VpcConfig {
        subnets = List.copyOf(subnets);
        securityGroups = List.copyOf(securityGroups);
    }
}
