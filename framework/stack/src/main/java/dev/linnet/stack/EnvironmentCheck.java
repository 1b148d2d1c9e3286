package dev.linnet.stack;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether a function's variables find room: Lambda takes 4 KB in all (Lambda quotas, "Function resource"). */
final class EnvironmentCheck {

    private static final int LAMBDA = 4_096;
    private static final int BUCKET_NAME = 63;

    private EnvironmentCheck() {}

    /** Reports services whose own variables are too many. */
    static void configured(Configuration configuration, ServiceConfig service, ConfigFile code) {
        Set<String> sites = new TreeSet<>(Set.of(""));
        for (VariableConfig variable : configuration.variablesOf(service.name())) {
            sites.addAll(variable.sites().keySet());
        }
        int buckets = 0;
        for (BucketConfig bucket : configuration.buckets()) {
            String name = bucket.bucket();
            buckets += bucket.variable().length() + (name == null ? BUCKET_NAME : name.length());
        }
        for (String site : sites) {
            int size = buckets;
            for (Map.Entry<String, VariableConfig.Value> variable :
                    configuration.variables(service.name(), site).entrySet()) {
                size += bytes(variable.getKey())
                        + (variable.getValue() instanceof VariableConfig.Text text ? bytes(text.text()) : 0);
            }
            if (size > Variables.MOST) {
                code.report(
                        service.at(),
                        "the service " + service.name() + " has variables of " + size + " bytes"
                                + (site.isEmpty() ? "" : " at the site " + site),
                        "keep them under " + Variables.MOST
                                + ", without what parameters and secrets hold: Lambda takes " + LAMBDA + " in all");
                return;
            }
        }
    }

    /** Reports functions whose variables in the template are too many. */
    static void check(CheckedStack stack) {
        for (TemplateFunction function : stack.source().template().functions()) {
            int size = 0;
            for (Map.Entry<String, String> variable : function.environment().entrySet()) {
                size += bytes(variable.getKey()) + bytes(variable.getValue());
            }
            if (size > LAMBDA) {
                stack.error(
                        function.at(),
                        function.logicalId() + " has variables of " + size + " bytes",
                        "take some out: Lambda takes " + LAMBDA + " in all");
            }
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
