package dev.linnet.dev;

import dev.linnet.stack.DescriptionReader;
import dev.linnet.stack.ServiceDescription;
import dev.linnet.stack.TemplateFunction;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A Java function of the template and the Maven module it comes from. The template says both: {@code Metadata.Dockerfile}
 * is {@code Dockerfile.java}, its build argument {@code MODULE} is the module's folder, and {@code ImageConfig.Command}
 * is {@code @/var/task/<service>.jvm}, the argument file that the image has for the service.
 *
 * @param function the function
 * @param folder the module's folder, absolute
 * @param service the service's name
 */
record JavaModule(TemplateFunction function, Path folder, String service) implements ServiceModule {

    /** The flags of a function's JVM, here and in its image. */
    static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    private static final Pattern ARGUMENT_FILE = Pattern.compile("@/var/task/([A-Za-z0-9_-]+)\\.jvm");

    /** Whether a function is built by {@code Dockerfile.java}. */
    static boolean isOne(TemplateFunction function) {
        return function.dockerfile() != null && Path.of(function.dockerfile()).endsWith("Dockerfile.java");
    }

    /**
     * The module of a function.
     *
     * @throws Failure when the template does not name a Maven module and a service
     */
    static JavaModule of(TemplateFunction function, Path root) throws Failure {
        String id = "Resources." + function.logicalId();
        String module = function.buildArguments().get("MODULE");
        if (module == null) {
            throw new Failure(
                    id + ".Metadata.DockerBuildArgs has no MODULE; it is the folder of the service's Maven module");
        }
        Path folder = root.resolve(module).normalize();
        if (!Files.isRegularFile(folder.resolve("pom.xml"))) {
            throw new Failure(
                    id + " is built from the module " + module + ", but there is no " + folder.resolve("pom.xml"));
        }
        Matcher file = ARGUMENT_FILE.matcher(String.join(" ", function.command()));
        if (!file.matches()) {
            throw new Failure(id + ".Properties.ImageConfig.Command is " + function.command()
                    + "; it must be [\"@/var/task/<service>.jvm\"]");
        }
        return new JavaModule(function, folder, file.group(1));
    }

    /** The compiled classes. */
    Path classes() {
        return folder.resolve("target/classes");
    }

    /** Where the build writes the class path of the module's dependencies. */
    static Path classPathFile(Path folder) {
        return folder.resolve("target/linnet.classpath");
    }

    /** Its own; the modules of the project that it depends on have more. */
    @Override
    public List<Path> sources() {
        return List.of(folder.resolve("pom.xml"), folder.resolve("src/main"));
    }

    @Override
    public Program program() throws Failure {
        return program(UnaryOperator.identity());
    }

    /** The same, with other paths in the place of the class path's. */
    Program program(UnaryOperator<Path> paths) throws Failure {
        try {
            List<ServiceDescription> all = new DescriptionReader().read(paths.apply(classes()));
            for (ServiceDescription description : all) {
                if (description.service().equals(service)) {
                    return program(description.main(), description.routes(), command(description.main(), paths));
                }
            }
            throw new Failure("no service \"" + service + "\" in " + folder + "; it has "
                    + (all.isEmpty()
                            ? "none"
                            : all.stream().map(ServiceDescription::service).collect(Collectors.joining(", ")))
                    + ": give a class @Service(\"" + service + "\")");
        } catch (IOException e) {
            throw new Failure("the service " + service + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The program of a main class. It runs in its empty home, which stands for {@code /var/task} too. */
    Program program(String main, List<ServiceDescription.Route> routes, List<String> command) {
        Path home = Program.home(this);
        return new Program(this, main, routes, command, Map.of("LAMBDA_TASK_ROOT", home.toString()), home);
    }

    /** Its own classes, then what they need, as Maven has resolved it. */
    List<Path> classPath() throws IOException {
        List<Path> entries = new ArrayList<>(List.of(classes()));
        String dependencies = Files.readString(classPathFile(folder)).strip();
        for (String entry : dependencies.split(File.pathSeparator, -1)) {
            if (!entry.isEmpty()) {
                entries.add(Path.of(entry));
            }
        }
        return entries;
    }

    /** Those of every function, and what the libraries on its class path need. */
    static List<String> flags(List<Path> classPath) {
        if (classPath.stream().noneMatch(NativeLibrary::isIn)) {
            return FLAGS;
        }
        List<String> flags = new ArrayList<>(FLAGS);
        flags.add(NativeLibrary.ACCESS);
        return flags;
    }

    private List<String> command(String main, UnaryOperator<Path> paths) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(OwnJava.executable());
        command.addAll(flags(classPath()));
        command.add("-cp");
        command.add(classPath().stream()
                .map(entry -> paths.apply(entry).toString())
                .collect(Collectors.joining(File.pathSeparator)));
        command.add(main);
        return List.copyOf(command);
    }
}
