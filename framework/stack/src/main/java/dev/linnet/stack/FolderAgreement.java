package dev.linnet.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What {@code code.json} says of folders and what is in them: files, and what the compiler wrote down. */
final class FolderAgreement {

    private final Configuration configuration;
    private final ConfigFile code;
    private final Path vertical;
    private final Path root;
    private final List<ConfigurationProblem> problems;
    /** The services that each folder was compiled to; nothing for one that was not compiled, or not wholly. */
    private final Map<Path, Optional<Map<String, ServiceDescription>>> compiled = new HashMap<>();

    FolderAgreement(
            Configuration configuration,
            ConfigFile code,
            Path vertical,
            Path root,
            List<ConfigurationProblem> problems) {
        this.configuration = configuration;
        this.code = code;
        this.vertical = vertical;
        this.root = root;
        this.problems = problems;
    }

    /**
     * Reports what is missing on either side.
     *
     * @return by name, the compiled services that the configuration names
     */
    Map<String, ServiceDescription> check() throws IOException {
        Map<String, ServiceDescription> services = new LinkedHashMap<>();
        for (ServiceConfig service : configuration.services()) {
            Path folder = vertical.resolve(service.folder());
            if (!Files.isRegularFile(root.resolve(service.builtBy()))) {
                report(
                        service,
                        "is built by " + service.builtBy() + ", but there is no such file",
                        "write it, or name another");
            }
            if (!Files.isDirectory(folder)) {
                report(service, "has no folder " + folder, "make it, or say \"folder\"");
            } else if (service.compiled()) {
                compiled(folder).ifPresent(all -> compiled(service, folder, all, services));
            } else if (service.dockerfile() == null) {
                python(service, folder);
            }
        }
        unnamed();
        return services;
    }

    private void compiled(
            ServiceConfig service,
            Path folder,
            Map<String, ServiceDescription> all,
            Map<String, ServiceDescription> services) {
        ServiceDescription description = all.get(service.name());
        if (description == null) {
            report(
                    service,
                    "is none of the services that " + folder + " was compiled to: "
                            + (all.isEmpty() ? "it has none" : String.join(", ", all.keySet())),
                    "give a class there @Service(\"" + service.name() + "\"), and compile it");
        } else {
            services.put(service.name(), description);
        }
    }

    private void python(ServiceConfig service, Path folder) {
        for (String file : List.of("src", "scripts/requirements.txt")) {
            if (!Files.exists(folder.resolve(file))) {
                report(
                        service,
                        "is built by the default Dockerfile, but there is no " + folder.resolve(file),
                        "make it, or say \"dockerfile\"");
            }
        }
    }

    /** Folders of the vertical that have a service which the file does not name. */
    private void unnamed() throws IOException {
        Set<Path> folders = new TreeSet<>();
        Set<String> names = new TreeSet<>();
        for (ServiceConfig service : configuration.services()) {
            folders.add(vertical.resolve(service.folder()).normalize());
            names.add(service.name());
        }
        for (Path folder : folders(vertical)) {
            for (String service : compiled(folder).orElse(Map.of()).keySet()) {
                if (!names.contains(service)) {
                    code.report(
                            Position.START,
                            folder + " has the service " + service + ", which this file does not name",
                            "add it: \"" + service + "\": {\"dockerfile\": \"" + ServiceConfig.JAVA + "\"}");
                }
            }
            boolean python = Files.isRegularFile(folder.resolve("src/app.py"));
            boolean variables = Files.isRegularFile(folder.resolve("config/nn_env.json"));
            if ((python || variables) && !folders.contains(folder.normalize())) {
                code.report(
                        Position.START,
                        folder + " has " + (python ? "src/app.py" : "config/nn_env.json")
                                + ", but no service of this file has that folder",
                        "add it: \"" + folder.getFileName() + "\": {}");
            }
        }
    }

    private Optional<Map<String, ServiceDescription>> compiled(Path folder) {
        return compiled.computeIfAbsent(folder.normalize().resolve("target/classes"), classes -> {
            try {
                return Files.isDirectory(classes) ? Optional.of(CompiledServices.read(classes)) : Optional.empty();
            } catch (IOException e) {
                problems.add(ConfigurationProblem.of(
                        new TemplateProblem(classes, Position.START, String.valueOf(e.getMessage()))));
                return Optional.empty();
            }
        });
    }

    private static List<Path> folders(Path vertical) throws IOException {
        try (Stream<Path> all = Files.list(vertical)) {
            return all.filter(Files::isDirectory).sorted().toList();
        }
    }

    private void report(ServiceConfig service, String found, String fix) {
        code.report(service.at(), "the service " + service.name() + " " + found, fix);
    }
}
