package dev.linnet.stack;

import java.util.HashMap;
import java.util.Map;

/** What one file says and another says again: one of them is in vain, and the next change forgets one of them. */
final class SaidTwice {

    private SaidTwice() {}

    static void check(CheckedStack stack) {
        Configuration configuration = stack.configuration();
        configuration
                .own()
                .forEach((service, variables) -> variables.forEach(own -> {
                    for (VariableConfig global : configuration.variables()) {
                        if (global.name().equals(own.name())
                                && own.value() != null
                                && own.value().equals(global.value())
                                && own.sites().equals(global.sites())) {
                            stack.warning(
                                    own.file(),
                                    own.at(),
                                    own.name() + " is what " + global.file() + " says for every service",
                                    "take it out here");
                        }
                    }
                }));
        for (VariableConfig global : configuration.variables()) {
            Position at = stack.source().at("Globals", "Function", "Environment", "Variables", global.name());
            if (stack.source().value("Globals", "Function", "Environment", "Variables", global.name()) != null) {
                stack.warning(
                        at,
                        "Globals have the variable " + global.name() + ", which " + global.file()
                                + " gives to every service",
                        "say it in one place: take it out here, unless functions of no service need it");
            }
        }
        Map<String, String> named = new HashMap<>();
        for (BucketConfig bucket : configuration.buckets()) {
            String other = bucket.bucket() == null ? null : named.putIfAbsent(bucket.bucket(), bucket.prefix());
            if (other != null) {
                stack.warning(
                        stack.code().resolveSibling(ConfigurationReader.BUCKETS),
                        bucket.at(),
                        "buckets." + bucket.prefix() + " is the bucket " + bucket.bucket() + ", as buckets." + other
                                + " is",
                        "use one prefix for it");
            }
        }
    }
}
