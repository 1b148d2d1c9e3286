package dev.linnet.dev;

import dev.linnet.stack.DescriptionReader;
import dev.linnet.stack.ServiceDescription;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A function that has been built and can be started.
 *
 * @param module where it comes from
 * @param description what the compiler wrote about it
 * @param command java, flags, class path, main: as in the image, with local paths
 */
record Program(ServiceModule module, ServiceDescription description, List<String> command) {

    /** The flags of a function's JVM; those of {@code Dockerfile.java} are the same, and a test holds it. */
    static final List<String> FLAGS = List.of("-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");

    static List<Program> of(List<ServiceModule> modules) throws Failure {
        List<Program> programs = new ArrayList<>();
        for (ServiceModule module : modules) {
            programs.add(of(module));
        }
        return programs;
    }

    private static Program of(ServiceModule module) throws Failure {
        try {
            List<ServiceDescription> all = new DescriptionReader().read(module.classes());
            for (ServiceDescription description : all) {
                if (description.service().equals(module.service())) {
                    return new Program(module, description, command(module, description));
                }
            }
            throw new Failure("no service \"" + module.service() + "\" in " + module.folder() + "; it has "
                    + (all.isEmpty()
                            ? "none"
                            : all.stream().map(ServiceDescription::service).collect(Collectors.joining(", ")))
                    + ": give a class @Service(\"" + module.service() + "\")");
        } catch (IOException e) {
            throw new Failure("the service " + module.service() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static List<String> command(ServiceModule module, ServiceDescription description) throws IOException {
        String dependencies =
                Files.readString(ServiceModule.classPathFile(module.folder())).strip();
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(FLAGS);
        command.add("-cp");
        command.add(module.classes() + (dependencies.isEmpty() ? "" : File.pathSeparator + dependencies));
        command.add(description.main());
        return List.copyOf(command);
    }
}
