package dev.linnet.stack;

import java.nio.file.Path;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An environment variable of an {@code nn_env.json}.
 *
 * @param name its name
 * @param file where it is
 * @param at where in the file
 * @param value its value where no site has one of its own, or null when only sites have one
 * @param sites the values of single sites
 */
public record VariableConfig(
        String name, Path file, Position at, @Nullable Value value, Map<String, Value> sites) {

    /** Copies the sites, in their order. */
    public VariableConfig {
        sites = Collections.unmodifiableMap(new LinkedHashMap<>(sites));
    }

    /** What the variable is at a site, or null when it is not there. */
    public @Nullable Value at(String site) {
        Value own = sites.get(site);
        return own == null ? value : own;
    }

    /** What a variable is, or where the deployment finds it. */
    public sealed interface Value {}

    /**
     * A value as it is.
     *
     * @param text the value
     */
    public record Text(String text) implements Value {}

    /**
     * The value of a parameter of the Systems Manager.
     *
     * @param path its name, with its slashes
     */
    public record Parameter(String path) implements Value {}

    /**
     * The value of a secret of the Secrets Manager.
     *
     * @param name the secret's
     * @param key which value of a secret that is JSON, or null for all of it
     */
    public record Secret(String name, @Nullable String key) implements Value {}
}
