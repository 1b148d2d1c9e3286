package dev.linnet.dev;

import dev.linnet.stack.ServiceDescription;
import dev.linnet.stack.TemplateFunction;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A function that has been built and can be started.
 *
 * @param module where it comes from
 * @param handler what is run: the main class, or a Python {@code module.function}; {@code _HANDLER} to the process
 * @param routes those that the compiler wrote down; none where there is no compiler
 * @param command program and arguments: as in the image, with local paths
 * @param environment what this program's language adds to the variables of every function
 * @param directory where it runs
 */
record Program(
        ServiceModule module,
        String handler,
        List<ServiceDescription.Route> routes,
        List<String> command,
        Map<String, String> environment,
        Path directory) {

    /** The function. */
    TemplateFunction function() {
        return module.function();
    }

    /** An empty folder, which the process takes for its user's. */
    Path home() {
        return home(module);
    }

    static Path home(ServiceModule module) {
        return module.folder()
                .resolve("target/linnet-home")
                .resolve(module.function().name());
    }
}
