package dev.linnet.stack;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/** What must hold between the parts of a template. */
final class Agreement {

    private Agreement() {}

    /** Reports functions, tables or other resources of one kind and name, routes to functions that are not there, and routes that are there twice. */
    static void check(
            Set<String> names,
            List<TemplateFunction> functions,
            List<TemplateApi> apis,
            List<TemplateTable> tables,
            List<TemplateResource> resources,
            BiConsumer<Position, String> problem) {
        Map<String, String> owners = new HashMap<>();
        for (TemplateFunction function : functions) {
            String other = owners.putIfAbsent(function.name(), function.logicalId());
            if (other != null) {
                problem.accept(
                        function.at(),
                        function.logicalId() + " has the FunctionName of " + other + ", \"" + function.name()
                                + "\"; give it its own");
            }
        }
        Map<String, String> named = new HashMap<>();
        for (TemplateTable table : tables) {
            String other = named.putIfAbsent(table.name(), table.logicalId());
            if (other != null) {
                problem.accept(
                        table.at(),
                        table.logicalId() + " has the TableName of " + other + ", \"" + table.name()
                                + "\"; give it its own");
            }
        }
        Map<String, String> others = new HashMap<>();
        for (TemplateResource resource : resources) {
            String property = TemplateResource.nameProperty(resource);
            String key = resource.getClass().getSimpleName() + " " + resource.name();
            String other = property == null ? null : others.putIfAbsent(key, resource.logicalId());
            if (other != null) {
                problem.accept(
                        resource.at(),
                        resource.logicalId() + " has the " + property + " of " + other + ", \"" + resource.name()
                                + "\"; give it its own");
            }
        }
        Map<String, TemplateApi> taken = new HashMap<>();
        for (TemplateApi api : apis) {
            for (TemplateRoute route : api.routes()) {
                if (!names.contains(route.functionName())) {
                    problem.accept(
                            route.at(),
                            "the route " + route.key() + " calls the function " + route.functionName()
                                    + ", which is not in the template; there is " + names);
                }
                String key = api.stage() + " " + route.key().replaceAll("\\{[^/}+]+(\\+?)}", "{$1}");
                TemplateApi other = taken.putIfAbsent(key, api);
                if (other != null) {
                    problem.accept(
                            route.at(),
                            "the route " + route.key() + " of " + api.logicalId() + " is one of " + other.logicalId()
                                    + " too; locally both are on one port: give one API another path or stage");
                }
            }
        }
    }
}
