package dev.linnet.dev;

import dev.linnet.stack.Template;
import dev.linnet.stack.TemplateFunction;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A function of the template and the folder on disk that it is made of, before anything is built. */
sealed interface ServiceModule permits JavaModule, PythonModule {

    /** What a function is that runs here. */
    String RUNS_HERE = "one whose Metadata.Dockerfile is Dockerfile.java, or Dockerfile with a DockerBuildArgs.SERVICE";

    /** The function. */
    TemplateFunction function();

    /** The service's folder, absolute. What is built for it is in {@code target}. */
    Path folder();

    /** The service's name. */
    String service();

    /** The files, and folders with all that is in them, which the function is made of. */
    List<Path> sources();

    /**
     * What is started, once the module has been built.
     *
     * @throws Failure when what was built does not have the service
     */
    Program program() throws Failure;

    /** Whether a function runs here. */
    static boolean isOne(TemplateFunction function) {
        return JavaModule.isOne(function) || PythonModule.isOne(function);
    }

    /**
     * The functions of a template that run here; the others do not.
     *
     * @throws Failure when a function's module is not there, or no function runs here
     */
    static List<ServiceModule> of(Template template, Path root) throws Failure {
        List<ServiceModule> modules = new ArrayList<>();
        for (TemplateFunction function : template.functions()) {
            if (JavaModule.isOne(function)) {
                modules.add(JavaModule.of(function, root));
            } else if (PythonModule.isOne(function)) {
                modules.add(PythonModule.of(function, root));
            }
        }
        if (modules.isEmpty()) {
            throw new Failure("the template has no function that runs here: " + RUNS_HERE);
        }
        return List.copyOf(modules);
    }
}
