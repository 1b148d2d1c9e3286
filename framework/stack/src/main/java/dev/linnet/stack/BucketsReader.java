package dev.linnet.stack;

import dev.linnet.internal.UsedName;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads {@code buckets.json}. */
final class BucketsReader {

    /** S3 guide, "General purpose bucket naming rules". */
    private static final Pattern BUCKET =
            Pattern.compile("(?!xn--|sthree-|\\d+\\.\\d+\\.\\d+\\.\\d+$)(?!.*\\.\\.)(?!.*(-s3alias|--ol-s3)$)"
                    + "[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]");

    private BucketsReader() {}

    static List<BucketConfig> read(ConfigSection root) {
        root.only(Set.of(CodeReader.SCHEMA, "buckets"));
        root.text(CodeReader.SCHEMA, CodeReader.ANYTHING, "the address of the schema, in quotes");
        List<BucketConfig> buckets = new ArrayList<>();
        ConfigSection all = root.section("buckets");
        for (Map.Entry<String, ConfigSection> each : root.sections("buckets").entrySet()) {
            String prefix = each.getKey();
            ConfigSection section = each.getValue();
            if (!UsedName.BUCKET.pattern().matcher(prefix).matches() && all != null) {
                all.report(
                        prefix,
                        "\"" + prefix + "\" is no prefix of a bucket",
                        "write 1 to 20 lower-case letters, digits and single inner hyphens, a letter first");
            }
            section.only(List.of("bucket", "grants"));
            buckets.add(new BucketConfig(
                    prefix,
                    all == null ? Position.START : all.at(prefix),
                    section.text("bucket", BUCKET, "the name of a bucket that is there: 3 to 63 of a-z, 0-9, . and -"),
                    UsesReader.accesses(section.section("grants"), List.of("read", "write", "none"))));
        }
        return buckets;
    }
}
