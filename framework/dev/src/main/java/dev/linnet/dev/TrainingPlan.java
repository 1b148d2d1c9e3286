package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;

/**
 * How a function is called to train its AOT cache: worked out where the sources are, carried out where Lambda's own Java
 * is. It changes only when what it says changes, so that a container build finds the layer of the training again.
 *
 * @param service the service's name
 * @param function the function's key under Resources of the template; empty where no function runs the service
 * @param command the JVM's arguments, one an element, without the cache
 * @param environment the function's variables, with local values
 * @param calls in order
 */
record TrainingPlan(
        String service, String function, List<String> command, Map<String, String> environment, List<Call> calls) {

    /**
     * A call to the function.
     *
     * @param shown {@code GET /items?limit=1}
     * @param handler the method that is meant to answer, {@code Items.list}; empty where none is
     * @param write whether it may change what later calls find
     * @param event the JSON that the function gets
     */
    record Call(String shown, String handler, boolean write, String event) {}

    private static final String SUFFIX = ".json";

    /** Writes the plan into a folder, as {@code <service>.json}. */
    void write(Path folder) throws IOException {
        Files.createDirectories(folder);
        Files.writeString(folder.resolve(service + SUFFIX), JsonText.of(this));
    }

    /**
     * All plans of a folder, sorted by service.
     *
     * @throws Failure when there is none, or one cannot be read
     */
    static List<TrainingPlan> readAll(Path folder) throws Failure {
        List<Path> files = new ArrayList<>();
        try (var found = Files.newDirectoryStream(folder, "*" + SUFFIX)) {
            found.forEach(files::add);
            files.sort(null);
            List<TrainingPlan> plans = new ArrayList<>();
            for (Path file : files) {
                plans.add(JsonText.MAPPER.readValue(Files.readString(file), TrainingPlan.class));
            }
            if (plans.isEmpty()) {
                throw new Failure("no training plan in " + folder + "; linnet image writes them");
            }
            return plans;
        } catch (IOException | JacksonException e) {
            throw new Failure("the training plans in " + folder + " cannot be read: " + e.getMessage(), e);
        }
    }
}
