package dev.linnet.dev;

import dev.linnet.stack.ConfigurationException;
import dev.linnet.stack.StackGraph;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code linnet graph}: the system as a picture. */
@Command(
        name = "graph",
        description =
                "Prints the system as Mermaid: fronts, services, what they call and use, and with what permission.",
        mixinStandardHelpOptions = true)
final class GraphCommand implements Callable<Integer> {

    @Mixin
    private TemplateOption template = new TemplateOption();

    @Option(names = "--svg", paramLabel = "FILE", description = "Writes the picture as SVG, and prints no Mermaid.")
    private @Nullable Path svg;

    @Override
    public Integer call() throws Failure {
        StackGraph graph = graph();
        if (svg == null) {
            System.out.print(graph.mermaid());
            return 0;
        }
        try {
            Files.writeString(svg, graph.svg());
            return 0;
        } catch (IOException e) {
            throw new Failure(svg + " cannot be written: " + e, e);
        }
    }

    private StackGraph graph() throws Failure {
        try {
            Vertical vertical = Vertical.compiled(template.root());
            return StackGraph.of(vertical.code(), vertical.configuration(), vertical.services());
        } catch (ConfigurationException | IOException e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }
}
