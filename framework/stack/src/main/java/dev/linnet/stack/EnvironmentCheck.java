package dev.linnet.stack;

import java.util.Map;

/** Whether a function's variables find room: Lambda takes 4 KB in all (Lambda quotas, "Function resource"). */
final class EnvironmentCheck {

    private static final int LAMBDA = 4_096;

    private EnvironmentCheck() {}

    /** Reports services whose own variables are too many. */
    static void configured(Configuration configuration, ServiceConfig service, ConfigFile code) {
        for (Map.Entry<String, Integer> site :
                new Variables(configuration, service.name()).configured().entrySet()) {
            if (site.getValue() > Variables.MOST) {
                code.report(
                        service.at(),
                        "the service " + service.name() + " has variables of " + site.getValue() + " bytes"
                                + (site.getKey().isEmpty() ? "" : " at the site " + site.getKey()),
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
                size += Variables.bytes(variable.getKey()) + Variables.bytes(variable.getValue());
            }
            if (size > LAMBDA) {
                stack.error(
                        function.at(),
                        function.logicalId() + " has variables of " + size + " bytes",
                        "take some out: Lambda takes " + LAMBDA + " in all");
            }
        }
    }
}
