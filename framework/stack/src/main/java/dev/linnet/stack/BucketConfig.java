package dev.linnet.stack;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A bucket of {@code buckets.json}.
 *
 * @param prefix its key there: what its name begins with, and the variable that has its name
 * @param at where it is
 * @param bucket the name of a bucket that is there already; null for one that the stack makes
 * @param grants what services may do with it, by service
 */
public record BucketConfig(
        String prefix, Position at, @Nullable String bucket, Map<String, Access> grants) {

    /** Copies the grants, in their order. */
    public BucketConfig {
        grants = Collections.unmodifiableMap(new LinkedHashMap<>(grants));
    }

    /** The environment variable with the bucket's name: {@code {PREFIX}_BUCKET}. */
    public String variable() {
        return LogicalId.variable(prefix) + "_BUCKET";
    }
}
