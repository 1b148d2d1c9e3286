package dev.linnet.stack;

/**
 * What a service has in the template.
 *
 * @param service its name
 * @param yaml its resources, as they stand below {@code Resources}: a map from logical id to resource, in block style,
 *     without comments
 */
record ServiceResources(String service, String yaml) {}
