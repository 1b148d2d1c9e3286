package dev.linnet.dev;

import dev.linnet.stack.Template;
import dev.linnet.stack.TemplateFunction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A Java function of the template and the Maven module it comes from. The template says both: {@code Metadata.Dockerfile}
 * is {@code Dockerfile.java}, its build argument {@code MODULE} is the module's folder, and {@code ImageConfig.Command}
 * is {@code @/var/task/<service>.jvm}, the argument file that the image has for the service.
 *
 * @param function the function
 * @param folder the module's folder, absolute
 * @param service the service's name
 */
record ServiceModule(TemplateFunction function, Path folder, String service) {

    private static final Pattern ARGUMENT_FILE = Pattern.compile("@/var/task/([A-Za-z0-9_-]+)\\.jvm");

    /** The Java functions of a template; the others do not run here. */
    static List<ServiceModule> of(Template template, Path root) throws Failure {
        List<ServiceModule> modules = new ArrayList<>();
        for (TemplateFunction function : template.functions()) {
            String dockerfile = function.dockerfile();
            if (dockerfile != null && Path.of(dockerfile).endsWith("Dockerfile.java")) {
                modules.add(of(function, root));
            }
        }
        if (modules.isEmpty()) {
            throw new Failure("the template has no Java function: one whose Metadata.Dockerfile is Dockerfile.java");
        }
        return List.copyOf(modules);
    }

    private static ServiceModule of(TemplateFunction function, Path root) throws Failure {
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
        return new ServiceModule(function, folder, file.group(1));
    }

    /** The compiled classes. */
    Path classes() {
        return folder.resolve("target/classes");
    }

    /** Where the build writes the class path of the module's dependencies. */
    static Path classPathFile(Path folder) {
        return folder.resolve("target/linnet.classpath");
    }
}
