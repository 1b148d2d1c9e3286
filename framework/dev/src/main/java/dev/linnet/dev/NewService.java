package dev.linnet.dev;

import dev.linnet.internal.Version;
import dev.linnet.stack.Configuration;
import dev.linnet.stack.ConfigurationException;
import dev.linnet.stack.ServiceConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A service that is not there yet.
 *
 * @param root the project's folder
 * @param name the service's
 * @param python whether it is written in Python, else in Java
 */
record NewService(Path root, String name, boolean python) {

    private static final String FRAMEWORK = "dev.linnet:linnet";

    /**
     * What adding it changes in the project: its folder, the parent's modules and {@code code.json}; the template follows
     * from these.
     *
     * @throws Failure when the name is none or is taken, or the project cannot take it
     */
    FileChanges changes() throws Failure, IOException {
        NewProject.checkName(name, "a service");
        Path config = ServicesConfig.only(root);
        Path code = config.resolve("code.json");
        Path vertical = Objects.requireNonNull(config.getParent());
        Configuration configuration = read(config);
        Path folder = vertical.resolve(name);
        for (ServiceConfig service : configuration.services()) {
            if (service.name().equals(name)) {
                throw new Failure(
                        code + ":" + service.at() + ": the service " + name + " is there already; choose another name");
            }
        }
        if (Files.exists(folder)) {
            throw new Failure(folder + " is there already; choose another name, or name the folder in " + code);
        }
        ParentPom parent = ParentPom.read(root);
        Path sibling = sibling(configuration, vertical);
        String group = sibling == null ? "" : Xml.text(Xml.root(sibling), "groupId");
        Map<String, String> values = values(parent, group.isEmpty() ? parent.group() : group, folder);
        FileChanges changes = new FileChanges(root);
        Starter.files(python ? Starter.PYTHON : Starter.JAVA, values)
                .forEach((file, text) -> changes.make(folder.resolve(file), text));
        if (!python && !parent.compilesServices()) {
            Starter.files(Starter.MODULE, values).forEach((file, text) -> changes.make(folder.resolve(file), text));
        }
        changes.change(root.resolve("pom.xml"), parent.text(), parent.with(path(root.relativize(folder))));
        String before = Files.readString(code);
        String entry = "\"" + name + "\": " + (python ? "{}" : "{\"dockerfile\": \"" + ServiceConfig.JAVA + "\"}");
        changes.change(code, before, CodeText.with(before, entry));
        return changes;
    }

    private static Configuration read(Path config) throws Failure, IOException {
        try {
            return Configuration.read(config);
        } catch (ConfigurationException e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }

    /** The module of another Java service, whose group is the new one's too. */
    private static @Nullable Path sibling(Configuration configuration, Path vertical) {
        return configuration.services().stream()
                .filter(ServiceConfig::compiled)
                .map(service -> vertical.resolve(service.folder()).resolve("pom.xml"))
                .filter(Files::isRegularFile)
                .findFirst()
                .orElse(null);
    }

    private Map<String, String> values(ParentPom parent, String group, Path folder) throws Failure, IOException {
        if (name.equals(parent.artifact()) && group.equals(parent.group())) {
            throw new Failure("the project is " + group + ":" + name + " itself; choose another name for the service");
        }
        boolean framework = FRAMEWORK.equals(parent.group() + ":" + parent.artifact());
        return new StarterValues(
                        name,
                        group,
                        parent.group(),
                        parent.artifact(),
                        parent.version(),
                        path(folder.relativize(root).resolve("pom.xml")),
                        framework ? "${project.version}" : Version.CURRENT)
                .map();
    }

    private static String path(Path path) {
        return path.toString().replace('\\', '/');
    }
}
