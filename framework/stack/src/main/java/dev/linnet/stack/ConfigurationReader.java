package dev.linnet.stack;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Reads all files of a vertical, and collects what is wrong in any. */
final class ConfigurationReader {

    static final String CODE = "code.json";
    static final String BUCKETS = "buckets.json";
    private static final String DOMAINS = "domains.json";
    private static final String VARIABLES = "nn_env.json";
    private static final List<String> FILES = List.of(CODE, BUCKETS, DOMAINS, VARIABLES);

    private final Path folder;
    private final Path vertical;
    private final List<ConfigurationProblem> problems = new ArrayList<>();
    /** Those of the folder that could be read, and those that could not, by name. */
    private final Map<String, ConfigSection> files = new HashMap<>();

    private final Set<String> unreadable = new HashSet<>();

    ConfigurationReader(Path folder) {
        this.folder = folder;
        Path parent = folder.getParent();
        this.vertical = parent == null ? Path.of("") : parent;
    }

    Configuration read() throws ConfigurationException, IOException {
        unknownFiles();
        if (!Files.isRegularFile(folder.resolve(CODE))) {
            new ConfigFile(folder.resolve(CODE), problems)
                    .report(Position.START, "there is no such file", "write it: {\"services\": {}}");
        }
        List<ServiceConfig> services = read(CODE, CodeReader::read);
        List<BucketConfig> buckets = read(BUCKETS, BucketsReader::read);
        String name = String.valueOf(vertical.toAbsolutePath().normalize().getFileName());
        List<DomainConfig> domains = read(DOMAINS, root -> DomainsReader.read(root, name));
        List<VariableConfig> variables = read(VARIABLES, VariablesReader::read);
        Configuration configuration = new Configuration(
                services, buckets, domains.isEmpty() ? null : domains.get(0), variables, own(services));
        new ConfigurationAgreement(files, unreadable, configuration, problems).check();
        if (!problems.isEmpty()) {
            problems.sort(ConfigurationReader::compare);
            throw new ConfigurationException(problems);
        }
        return configuration;
    }

    /** The services' own variables. */
    private Map<String, List<VariableConfig>> own(List<ServiceConfig> services) throws IOException {
        Map<String, List<VariableConfig>> own = new LinkedHashMap<>();
        Map<String, List<VariableConfig>> folders = new LinkedHashMap<>();
        for (ServiceConfig service : services) {
            if (!folders.containsKey(service.folder())) {
                Path file = vertical.resolve(service.folder()).resolve("config").resolve(VARIABLES);
                ConfigSection root = Files.exists(file) ? new ConfigFile(file, problems).open() : null;
                folders.put(service.folder(), root == null ? List.of() : VariablesReader.read(root));
            }
            List<VariableConfig> variables = folders.getOrDefault(service.folder(), List.of());
            if (!variables.isEmpty()) {
                own.put(service.name(), variables);
            }
        }
        return own;
    }

    private <T> List<T> read(String name, Function<ConfigSection, List<T>> reader) throws IOException {
        Path file = folder.resolve(name);
        if (!Files.exists(file)) {
            return List.of();
        }
        ConfigSection root = new ConfigFile(file, problems).open();
        if (root == null) {
            unreadable.add(name);
            return List.of();
        }
        files.put(name, root);
        return reader.apply(root);
    }

    private void unknownFiles() throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (!FILES.contains(name) && name.endsWith(".json")) {
                    new ConfigFile(file, problems)
                            .report(
                                    Position.START,
                                    "no file of the configuration has this name",
                                    ConfigSection.meant(name, FILES));
                }
            }
        }
    }

    private static int compare(ConfigurationProblem a, ConfigurationProblem b) {
        int files = a.file().compareTo(b.file());
        int lines = Integer.compare(a.at().line(), b.at().line());
        return files != 0 ? files : lines != 0 ? lines : Integer.compare(a.at().column(), b.at().column());
    }
}
