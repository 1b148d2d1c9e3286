package dev.linnet.processor;

import dev.linnet.processor.ServiceModel.CorsModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the router, the component and the description need to know of one {@code @Service} class: kept in
 * {@code META-INF/linnet/parts}, so that a compiler that is given one class of several loses nothing.
 *
 * @param tree the part as it stands in its file
 */
record Part(Map<String, Object> tree) {

    /**
     * One route of a class.
     *
     * @param filters the classes that {@code @Filters} names for the handler
     * @param thrown the exceptions that the handler declares
     */
    record Route(String verb, RouteTemplate template, String handler, List<String> filters, List<String> thrown) {}

    static Part of(ServiceModel model, List<Object> routes, Map<String, Object> types) {
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("linnet", dev.linnet.internal.Version.CURRENT);
        tree.put("service", model.service());
        tree.put("class", model.packageName() + "." + model.className());
        tree.put("javaName", model.type().getQualifiedName().toString());
        tree.put("injected", model.injected());
        tree.put("path", model.path());
        tree.put("modules", model.modules());
        if (model.cors() != null) {
            tree.put("cors", model.cors().tree());
        }
        if (!model.uses().tree().isEmpty()) {
            tree.put("uses", model.uses().tree());
        }
        tree.put("routes", routes);
        tree.put("types", types);
        return new Part(tree);
    }

    /** The file of a class's part, below the class output. */
    static String file(String packageName, String className) {
        return "META-INF/linnet/parts/" + packageName + "." + className + ".json";
    }

    /** Whether this version wrote it. */
    boolean isCurrent() {
        return dev.linnet.internal.Version.CURRENT.equals(tree.get("linnet"));
    }

    /** The part as it stands in its file. */
    String text() {
        return JsonTree.text(tree);
    }

    String className() {
        String qualified = (String) value("class");
        return qualified.substring(qualified.lastIndexOf('.') + 1);
    }

    /** How the class is written in Java: {@code Outer.Inner} for {@code Outer_Inner}. */
    String javaName() {
        return (String) value("javaName");
    }

    /** Whether the graph makes the service; else it has a constructor without parameters and needs no graph. */
    boolean injected() {
        return (Boolean) value("injected");
    }

    String path() {
        return (String) value("path");
    }

    @SuppressWarnings("unchecked") // written by of(), with these types
    List<String> modules() {
        return (List<String>) value("modules");
    }

    @SuppressWarnings("unchecked") // written by of(), with these types
    List<Map<String, Object>> routeTrees() {
        return (List<Map<String, Object>>) value("routes");
    }

    @SuppressWarnings("unchecked") // written by of(), with these types
    Map<String, Object> types() {
        return (Map<String, Object>) value("types");
    }

    Optional<CorsModel> cors() {
        return cors(tree);
    }

    @SuppressWarnings("unchecked") // UsesModel.tree() wrote it
    UsesModel uses() {
        return UsesModel.of((Map<String, Object>) tree.getOrDefault("uses", Map.of()));
    }

    /** What each route's handler says itself, in order. */
    List<Optional<CorsModel>> corsOfRoutes() {
        return routeTrees().stream().map(this::cors).toList();
    }

    @SuppressWarnings("unchecked") // CorsModel.tree() wrote it
    private Optional<CorsModel> cors(Map<String, Object> of) {
        return Optional.ofNullable((Map<String, Object>) of.get("cors"))
                .map(cors -> new CorsModel(
                        (List<String>) value(cors, "origins"),
                        (List<String>) value(cors, "methods"),
                        (List<String>) value(cors, "headers"),
                        (List<String>) value(cors, "exposedHeaders"),
                        (Boolean) value(cors, "credentials"),
                        ((Number) value(cors, "maxAge")).intValue()));
    }

    /** The routes in order: their place is their number in the class's endpoints. */
    List<Route> routes() {
        List<Route> routes = new ArrayList<>();
        for (Map<String, Object> route : routeTrees()) {
            RouteTemplate template = RouteTemplate.of(text(route, "path"), "");
            routes.add(new Route(
                    text(route, "method"),
                    template,
                    text(route, "handler"),
                    texts(route, "filters"),
                    texts(route, "throws")));
        }
        return routes;
    }

    @SuppressWarnings("unchecked") // DescriptionWriter.routes() wrote them
    private static List<String> texts(Map<String, Object> in, String name) {
        return (List<String>) in.getOrDefault(name, List.of());
    }

    private Object value(String name) {
        return value(tree, name);
    }

    private String text(Map<String, Object> in, String name) {
        return (String) value(in, name);
    }

    private Object value(Map<String, Object> in, String name) {
        Object value = in.get(name);
        if (value == null) {
            throw new IllegalStateException("part " + tree.get("class") + " has no '" + name + "': rebuild the module");
        }
        return value;
    }
}
