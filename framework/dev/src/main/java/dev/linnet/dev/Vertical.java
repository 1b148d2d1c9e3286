package dev.linnet.dev;

import dev.linnet.stack.CompiledServices;
import dev.linnet.stack.Configuration;
import dev.linnet.stack.ConfigurationException;
import dev.linnet.stack.ServiceConfig;
import dev.linnet.stack.ServiceDescription;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A project's vertical, its modules compiled.
 *
 * @param place its folder from the project's on, with a slash at its end; empty when they are one
 * @param code its {@code code.json}
 * @param services by name, those that Linnet compiles
 */
record Vertical(String place, Path code, Configuration configuration, Map<String, ServiceDescription> services) {

    /**
     * Reads the one vertical of a project, and compiles what is older than its sources.
     *
     * @param root the project's folder
     * @throws ConfigurationException with every mistake of its configuration
     */
    static Vertical compiled(Path root) throws Failure, IOException, ConfigurationException {
        Path folder = ServicesConfig.only(root);
        Path code = folder.resolve("code.json");
        Path vertical = Objects.requireNonNull(folder.getParent());
        Configuration configuration = Configuration.read(folder);
        Set<Path> modules = new LinkedHashSet<>();
        for (ServiceConfig service : configuration.services()) {
            Path module = vertical.resolve(service.folder());
            if (!Files.isDirectory(module)) {
                throw new Failure(code + ":" + service.at() + ": " + service.name() + " is in " + module
                        + ", which is no folder; write its \"folder\"");
            }
            if (service.compiled()) {
                if (!Files.isRegularFile(module.resolve("pom.xml"))) {
                    throw new Failure(
                            code + ":" + service.at() + ": " + service.name() + " is compiled, but there is no "
                                    + module.resolve("pom.xml") + "; write its \"folder\", that of the Maven module");
                }
                modules.add(module);
            }
        }
        new MavenBuild(root, new Console(System.err)).bring(List.copyOf(modules));
        Map<String, ServiceDescription> services = new LinkedHashMap<>();
        for (Path module : modules) {
            services.putAll(CompiledServices.read(module.resolve("target/classes")));
        }
        String place = root.relativize(vertical).toString().replace('\\', '/');
        return new Vertical(place.isEmpty() ? "" : place + "/", code, configuration, services);
    }
}
