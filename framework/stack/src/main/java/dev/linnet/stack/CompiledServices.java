package dev.linnet.stack;

import dev.linnet.internal.Version;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/**
 * The services of a folder of classes whose descriptions hold: a compiler leaves the description of a service that was
 * renamed, and the part of a class that was deleted, where they are.
 */
public final class CompiledServices {

    private static final JsonFactory JSON = new JsonFactory();

    private CompiledServices() {}

    /** A part, as the compiler wrote it beside its class. */
    private record Part(String name, String service) {}

    /**
     * Reads them, by name. A description none of whose classes is there any more counts for nothing.
     *
     * @param classes {@code target/classes} of a module
     * @throws IOException when they cannot be read, or are of an unfinished compilation or of another Linnet; the message
     *     says what to do
     */
    public static Map<String, ServiceDescription> read(Path classes) throws IOException {
        List<Part> parts = parts(classes);
        Map<String, ServiceDescription> services = new LinkedHashMap<>();
        for (ServiceDescription description : new DescriptionReader().read(classes)) {
            String service = description.service();
            Set<String> alive = parts.stream()
                    .filter(part -> part.service().equals(service))
                    .map(Part::name)
                    .collect(Collectors.toCollection(TreeSet::new));
            if (alive.isEmpty()) {
                continue;
            }
            if (!description.version().equals(Version.CURRENT)) {
                throw again(
                        classes,
                        "the service " + service + " was compiled by Linnet " + description.version() + ", and this is "
                                + Version.CURRENT);
            }
            if (!alive.equals(new TreeSet<>(description.classes()))) {
                throw again(
                        classes,
                        "the service " + service + " is described with " + description.classes() + ", and there is "
                                + alive);
            }
            services.put(service, description);
        }
        for (Part part : parts) {
            if (!services.containsKey(part.service())) {
                throw again(classes, part.name() + " is of the service " + part.service() + ", which is not described");
            }
        }
        return services;
    }

    private static IOException again(Path classes, String what) {
        return new IOException("what is in " + classes + " is not of one complete compilation: " + what
                + "; compile the module anew: mvn clean process-classes");
    }

    /** Those whose class is there. */
    private static List<Part> parts(Path classes) throws IOException {
        Path folder = classes.resolve("META-INF/linnet/parts");
        List<Part> parts = new ArrayList<>();
        if (!Files.isDirectory(folder)) {
            return parts;
        }
        try (var files = Files.newDirectoryStream(folder, "*.json")) {
            for (Path file : files) {
                Map<String, String> texts = texts(file);
                String name = required(file, texts.get("class"));
                if (Files.exists(classes.resolve(classFile(name, required(file, texts.get("javaName")))))) {
                    parts.add(new Part(name, required(file, texts.get("service"))));
                }
            }
        }
        return parts;
    }

    /** {@code shop/Outer$Inner.class} for the part {@code shop.Outer_Inner} of {@code shop.Outer.Inner}. */
    private static String classFile(String name, String javaName) {
        int packageEnd = name.lastIndexOf('.') + 1;
        return name.substring(0, packageEnd).replace('.', '/')
                + javaName.substring(packageEnd).replace('.', '$')
                + ".class";
    }

    private static String required(Path file, @Nullable String value) throws IOException {
        if (value == null) {
            throw new IOException(
                    file + " has not all that a part has; compile the module anew: mvn clean" + " process-classes");
        }
        return value;
    }

    /** The texts at the top of a file. */
    private static Map<String, String> texts(Path file) throws IOException {
        Map<String, String> texts = new LinkedHashMap<>();
        try (JsonParser parser =
                JSON.createParser(ObjectReadContext.empty(), Files.readString(file, StandardCharsets.UTF_8))) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException(
                        file + " is not a JSON object; compile the module anew: mvn clean process-classes");
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                if (parser.nextToken() == JsonToken.VALUE_STRING) {
                    texts.put(name, parser.getString());
                } else {
                    parser.skipChildren();
                }
            }
            return texts;
        } catch (JacksonException e) {
            throw new IOException(file + " is not JSON: " + e.getOriginalMessage() + "; compile the module anew", e);
        }
    }
}
