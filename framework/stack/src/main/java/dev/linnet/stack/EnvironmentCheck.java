package dev.linnet.stack;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whether a function's variables find room: Lambda takes 4 KB in all (Lambda quotas, "Function resource"). */
final class EnvironmentCheck {

    private static final int LAMBDA = 4_096;
    /** What DESIGN §5 leaves for a function's own variables, of Lambda's 4 KB: the addresses of its siblings need the rest. */
    private static final int ENVIRONMENT = 3_072;

    private static final int BUCKET_NAME = 63;
    /** {@code https://0123456789.execute-api.ap-southeast-1.amazonaws.com}. */
    private static final int ADDRESS = 60;

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
            if (size > ENVIRONMENT) {
                code.report(
                        service.at(),
                        "the service " + service.name() + " has variables of " + size + " bytes"
                                + (site.isEmpty() ? "" : " at the site " + site),
                        "keep them under " + ENVIRONMENT + ", without what parameters and secrets hold: Lambda takes "
                                + LAMBDA + " in all");
                return;
            }
        }
    }

    /** Reports functions whose variables in the template are too many, and addresses that found no room. */
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
            ServiceConfig service = stack.service(function.name());
            if (service != null) {
                missing(stack, service, function, size);
            }
        }
    }

    private static void missing(CheckedStack stack, ServiceConfig service, TemplateFunction function, int size) {
        List<String> missing = new ArrayList<>();
        int all = size;
        for (ServiceConfig sibling : stack.configuration().services()) {
            String variable = Configuration.urlVariable(sibling.name());
            boolean answers = !sibling.equals(service) && sibling.api() != ServiceConfig.Api.NONE;
            if (answers && !function.environment().containsKey(variable)) {
                missing.add(sibling.name());
                all += variable.length() + ADDRESS;
            }
        }
        if (!missing.isEmpty() && all > ENVIRONMENT) {
            stack.warning(
                    service,
                    "the function of " + service.name() + " has no room for the addresses of "
                            + String.join(", ", missing) + ": its variables would have " + all + " bytes",
                    "say those that it calls in uses.services");
        }
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
