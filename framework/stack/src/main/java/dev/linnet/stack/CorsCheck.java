package dev.linnet.stack;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** CORS that two say: the API's is used, and the code's is thrown away (SEMANTICS rule 42). */
final class CorsCheck {

    private CorsCheck() {}

    static void check(CheckedStack stack) {
        for (TemplateApi api : stack.source().template().apis()) {
            Set<String> services = new HashSet<>();
            for (TemplateRoute route : api.cors() == null ? List.<TemplateRoute>of() : api.routes()) {
                ServiceDescription description = stack.description(route.functionName());
                if (description != null
                        && description.routes().stream().anyMatch(ServiceDescription.Route::cors)
                        && services.add(description.service())) {
                    Position at = stack.source().at("Resources", api.logicalId(), "Properties", "CorsConfiguration");
                    stack.error(
                            at,
                            api.logicalId() + " has CORS, so that API Gateway throws away what the @Cors of "
                                    + description.service() + " says",
                            "say it in one place: take it out here, or in the code");
                }
            }
        }
    }
}
