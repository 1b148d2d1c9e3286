package dev.linnet.dev;

import dev.linnet.stack.ServiceConfig;
import dev.linnet.stack.TemplateFunction;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A Python function of the template and the folder of its service. The template says both: {@code Metadata.Dockerfile} is
 * {@code Dockerfile}, its build argument {@code SERVICE} is the folder, with the code in {@code src} and what it needs in
 * {@code scripts/requirements.txt}. {@code ImageConfig.Command} is the handler, {@code app.handler} where it says nothing.
 *
 * @param function the function
 * @param folder the service's folder, absolute
 * @param handler {@code module.function}
 */
record PythonModule(TemplateFunction function, Path folder, String handler) implements ServiceModule {

    /** What Lambda runs such a function on, as an image's {@code AWS_EXECUTION_ENV} says. */
    private static final String EXECUTION_ENVIRONMENT = "AWS_Lambda_python" + PythonVersion.OF_LAMBDA;

    /** Whether a function is built by the default {@code Dockerfile}. */
    static boolean isOne(TemplateFunction function) {
        return function.dockerfile() != null
                && Path.of(function.dockerfile()).normalize().equals(Path.of(ServiceConfig.DEFAULT))
                && function.buildArguments().containsKey("SERVICE");
    }

    /**
     * The module of a function.
     *
     * @throws Failure when the template does not name a service's folder and a handler
     */
    static PythonModule of(TemplateFunction function, Path root) throws Failure {
        String id = "Resources." + function.logicalId();
        String service = function.buildArguments().getOrDefault("SERVICE", "");
        PythonModule module =
                new PythonModule(function, root.resolve(service).normalize(), handler(id, function.command()));
        if (!Files.isDirectory(module.source())) {
            throw new Failure(id + " is built from the service " + service + ", but there is no folder "
                    + module.source() + "; its code goes there");
        }
        if (!Files.isRegularFile(requirements(module.folder()))) {
            throw new Failure(id + " is built from the service " + service + ", but there is no "
                    + requirements(module.folder()) + "; write one, empty when only Python itself is needed");
        }
        return module;
    }

    private static String handler(String id, List<String> command) throws Failure {
        String handler = command.isEmpty() ? "app.handler" : command.get(0);
        if (command.size() > 1 || !handler.matches("[^\\s.]+(\\.[^\\s.]+)+")) {
            throw new Failure(id + ".Properties.ImageConfig.Command is " + command
                    + "; it must be the handler, [\"<module>.<function>\"], as [\"app.handler\"]");
        }
        return handler;
    }

    @Override
    public String service() {
        return String.valueOf(folder.getFileName());
    }

    /** The folder that is {@code /var/task} in the image. */
    Path source() {
        return folder.resolve("src");
    }

    /** What pip installs. */
    static Path requirements(Path folder) {
        return folder.resolve("scripts/requirements.txt");
    }

    /** Where the build writes which virtual environment is the service's. */
    static Path venvFile(Path folder) {
        return folder.resolve("target/linnet.venv");
    }

    /** Where the build puts the runtime loop. */
    static Path bootstrap(Path folder) {
        return folder.resolve("target/python/bootstrap.py");
    }

    @Override
    public List<Path> sources() {
        return List.of(source(), requirements(folder));
    }

    @Override
    public Program program() throws Failure {
        try {
            return program(Path.of(Files.readString(venvFile(folder)).strip()));
        } catch (IOException e) {
            throw new Failure("the service " + service() + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** Started in its source folder, as in the image; nothing is written there. */
    private Program program(Path venv) {
        Path commands = venv.resolve("bin");
        Map<String, String> environment = Map.of(
                "AWS_EXECUTION_ENV",
                EXECUTION_ENVIRONMENT,
                "LAMBDA_TASK_ROOT",
                source().toString(),
                "PATH",
                commands + ":/usr/local/bin:/usr/bin:/bin",
                "PYTHONDONTWRITEBYTECODE",
                "1",
                "PYTHONUNBUFFERED",
                "1");
        List<String> command = List.of(
                commands.resolve("python3").toString(), bootstrap(folder).toString(), handler);
        return new Program(this, handler, List.of(), command, environment, source());
    }
}
