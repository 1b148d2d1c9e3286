package dev.linnet.stack;

import java.util.List;

/**
 * What the compiler wrote down about a service, as far as running it needs.
 *
 * @param service its name
 * @param main the class with the {@code main} that Lambda starts
 * @param version the Linnet that compiled it
 * @param classes the {@code @Service} classes that it is made of, by the names of their parts
 * @param paths its base paths, in the order of the file
 * @param routes in the order of the file
 * @param uses what its {@code @Uses} say; {@link UsesConfig#NONE} without one
 */
public record ServiceDescription(
        String service,
        String main,
        String version,
        List<String> classes,
        List<String> paths,
        List<Route> routes,
        UsesConfig uses) {

    /**
     * A route of the service.
     *
     * @param method in upper case
     * @param path with {@code {variables}}
     * @param handler the method that answers, as {@code Items.find}
     * @param parameters what it takes besides a body, in the order of the file
     * @param cors whether its code answers to browsers of other origins
     */
    public record Route(String method, String path, String handler, List<Parameter> parameters, boolean cors) {

        /** A route without CORS. */
        public Route(String method, String path, String handler, List<Parameter> parameters) {
            this(method, path, handler, parameters, false);
        }
    }

    /**
     * A parameter of a route.
     *
     * @param name as the client writes it
     * @param in where: path, query, header or cookie
     * @param required whether a request without it is refused
     */
    public record Parameter(String name, String in, boolean required) {}
}
