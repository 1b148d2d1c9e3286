package dev.linnet.processor;

import dev.linnet.processor.ServiceModel.CorsModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Writes what {@code @Cors} says, of the service and of handlers. */
final class CorsWriter {

    private final SourceFile file;
    private final List<Part> parts;

    CorsWriter(SourceFile file, List<Part> parts) {
        this.file = file;
        this.parts = parts;
    }

    /** The expression of the service's; {@code null} without one. */
    String ofService() {
        return parts.stream()
                .map(Part::cors)
                .flatMap(Optional::stream)
                .findFirst()
                .map(this::expression)
                .orElse("null");
    }

    /** The method for handlers that have their own, or nothing. */
    String ofRoutes() {
        List<Optional<CorsModel>> routes = new ArrayList<>();
        parts.forEach(part -> routes.addAll(part.corsOfRoutes()));
        StringBuilder own = new StringBuilder();
        for (int i = 0; i < routes.size(); i++) {
            int route = i;
            routes.get(i)
                    .ifPresent(cors -> own.append("cors[")
                            .append(route)
                            .append("] = ")
                            .append(expression(cors))
                            .append(";\n"));
        }
        if (own.isEmpty()) {
            return "";
        }
        return Template.of("""

                @Override
                protected $cors$[] corsOfRoutes() {
                    $cors$[] cors = new $cors$[$number$];
                    $service$
                    $own$
                    return cors;
                }
                """)
                .with("cors", file.name("dev.linnet.internal.Cors"))
                .with("number", Integer.toString(routes.size()))
                .with(
                        "service",
                        ofService().equals("null") ? "" : file.name("java.util.Arrays") + ".fill(cors, cors());")
                .with("own", own.toString())
                .text();
    }

    private String expression(CorsModel cors) {
        return "new %s(%s.of(%s), %s, %s, %s, %s, %d)"
                .formatted(
                        file.name("dev.linnet.internal.Cors"),
                        file.name("java.util.List"),
                        String.join(
                                ", ", cors.origins().stream().map(Text::literal).toList()),
                        list(cors.methods()),
                        list(cors.headers()),
                        list(cors.exposedHeaders()),
                        cors.credentials(),
                        cors.maxAge());
    }

    private static String list(List<String> names) {
        return Text.literal(String.join(", ", names));
    }
}
