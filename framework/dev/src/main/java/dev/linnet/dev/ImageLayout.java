package dev.linnet.dev;

import dev.linnet.stack.Template;
import dev.linnet.stack.TemplateFunction;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import tools.jackson.databind.JsonNode;

/**
 * What of a built module goes to {@code /var/task}: its jar and those it needs, in the order of the build's class path, and
 * the security properties, unpacked because a file costs less than an entry of a jar (decision 0005).
 *
 * @param module the Maven module's folder
 * @param jars the jars' names, in order
 */
record ImageLayout(Path module, List<String> jars) {

    private static final String ROOT = "/var/task/";
    private static final String SECURITY = "dev/linnet/lambda/linnet.security";
    private static final Pattern NO_CLASSES = Pattern.compile(".*-(sources|javadoc|tests)\\.jar");

    /**
     * Places the jars into {@code lib} of a folder.
     *
     * @throws Failure when the module is not built
     */
    static ImageLayout place(Path module, Path task) throws IOException, Failure {
        List<Path> jars = new ArrayList<>(List.of(jar(module)));
        Path classPath = JavaModule.classPathFile(module);
        if (!Files.exists(classPath)) {
            throw new Failure(module + " has no " + module.relativize(classPath) + "; the build writes it");
        }
        for (String jar : Files.readString(classPath).strip().split(File.pathSeparator, -1)) {
            if (!jar.endsWith(".jar") && !jar.isEmpty()) {
                throw new Failure(jar + ", on the class path of " + module + ", is no jar: build with mvn package");
            } else if (!jar.isEmpty()) {
                jars.add(Path.of(jar));
            }
        }
        Path lib = Files.createDirectories(task.resolve("lib"));
        Set<String> names = new HashSet<>();
        List<String> placed = new ArrayList<>();
        for (Path jar : jars) {
            String name = String.valueOf(jar.getFileName());
            // two groups may have an artifact of one name
            String unique = names.add(name) ? name : placed.size() + "-" + name;
            if (NativeLibrary.isIn(Path.of(unique))) {
                NativeLibrary.unpack(jar, lib.resolve(unique));
            } else {
                Files.copy(jar, lib.resolve(unique));
            }
            placed.add(unique);
            unpackSecurity(jar, task);
        }
        return new ImageLayout(module, List.copyOf(placed));
    }

    private static Path jar(Path module) throws IOException, Failure {
        List<Path> found = new ArrayList<>();
        Path target = Files.createDirectories(module.resolve("target"));
        try (var jars = Files.newDirectoryStream(target, "*.jar")) {
            jars.forEach(jar -> {
                if (!NO_CLASSES.matcher(jar.toString()).matches()) {
                    found.add(jar);
                }
            });
        }
        if (found.size() != 1) {
            throw new Failure(target + " has " + (found.isEmpty() ? "no jar" : "several jars, " + found)
                    + "; the image takes the one that mvn package makes");
        }
        return found.get(0);
    }

    private static void unpackSecurity(Path jar, Path task) throws IOException {
        try (ZipFile zip = new ZipFile(jar.toFile())) {
            ZipEntry entry = zip.getEntry(SECURITY);
            if (entry != null) {
                try (InputStream in = zip.getInputStream(entry)) {
                    Files.copy(in, task.resolve("linnet.security"));
                }
            }
        }
    }

    /**
     * How the functions of the template that this module's services are run by are trained.
     *
     * @throws Failure when there is none, or a service is not in the module
     */
    List<TrainingPlan> plans(Template template, Path root) throws IOException, Failure {
        List<TrainingPlan> plans = new ArrayList<>();
        Set<String> planned = new HashSet<>();
        for (TemplateFunction function : template.functions()) {
            String folder = function.buildArguments().get("MODULE");
            if (JavaModule.isOne(function)
                    && folder != null
                    && root.resolve(folder).normalize().equals(module)) {
                JavaModule service = JavaModule.of(function, root);
                if (planned.add(service.service())) {
                    plans.add(plan(template, service));
                }
            }
        }
        if (plans.isEmpty()) {
            throw new Failure(
                    "no function of the template has Metadata.DockerBuildArgs.MODULE " + root.relativize(module));
        }
        return plans;
    }

    private TrainingPlan plan(Template template, JavaModule service) throws IOException, Failure {
        Path file = service.classes().resolve("META-INF/linnet/" + service.service() + ".json");
        if (!Files.exists(file)) {
            throw new Failure("no service \"" + service.service() + "\" in " + module + ": give a class @Service(\""
                    + service.service() + "\")");
        }
        JsonNode description = JsonText.MAPPER.readTree(Files.readString(file));
        String main = description.path("main").asString("");
        TemplateFunction function = service.function();
        List<Path> placed = jars.stream().map(Path::of).toList();
        List<String> command = new ArrayList<>(JavaModule.flags(placed));
        command.add("-Djava.security.properties=" + ROOT + "linnet.security");
        if (placed.stream().anyMatch(NativeLibrary::isIn)) {
            // and where layers and the system have theirs
            command.add("-Djava.library.path=" + ROOT + "lib:/opt/lib:/usr/lib64:/lib64");
        }
        command.add("-cp");
        command.add(
                String.join(":", jars.stream().map(jar -> ROOT + "lib/" + jar).toList()));
        command.add(main);
        Program program =
                new Program(service, main, List.of(), command, Map.of("LAMBDA_TASK_ROOT", ROOT), Path.of(ROOT));
        // sorted: a plan is the same when what it says is the same
        Map<String, String> environment = new TreeMap<>(ChildEnvironment.of(program, "", ""));
        environment.keySet().removeAll(Training.SETS);
        return new TrainingPlan(
                service.service(),
                function.logicalId(),
                command,
                environment,
                TrainingCalls.of(description, new TrainingEvents(template, function.name())));
    }
}
