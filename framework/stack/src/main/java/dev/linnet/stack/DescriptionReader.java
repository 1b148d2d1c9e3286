package dev.linnet.stack;

import dev.linnet.stack.Yaml.Mapping;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

/** Reads the descriptions {@code META-INF/linnet/<service>.json} of a folder of classes or a jar. */
public final class DescriptionReader {

    private static final String FOLDER = "META-INF/linnet";

    private final JsonFactory json = new JsonFactory();

    /** A reader; for use by one thread or several. */
    public DescriptionReader() {}

    /**
     * The services of a folder of classes or a jar, sorted by file name; empty when it has none.
     *
     * @throws IOException when it cannot be read or a description is not one; the message names the file
     */
    public List<ServiceDescription> read(Path classes) throws IOException {
        if (Files.isDirectory(classes)) {
            return folder(classes.resolve(FOLDER));
        }
        try (FileSystem jar = FileSystems.newFileSystem(classes)) {
            return folder(jar.getPath(FOLDER));
        }
    }

    private List<ServiceDescription> folder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        List<ServiceDescription> services = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder, "*.json")) {
            List<Path> sorted = new ArrayList<>();
            files.forEach(sorted::add);
            sorted.sort(null);
            for (Path file : sorted) {
                services.add(description(file));
            }
        }
        return services;
    }

    private ServiceDescription description(Path file) throws IOException {
        String text = Files.readString(file, StandardCharsets.UTF_8);
        try (JsonParser parser = json.createParser(ObjectReadContext.empty(), text)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new IOException(file + " is not a JSON object; compile the service again");
            }
            String service = null;
            String main = null;
            String version = "";
            List<String> classes = new ArrayList<>();
            List<String> paths = new ArrayList<>();
            List<ServiceDescription.Route> routes = new ArrayList<>();
            UsesConfig uses = UsesConfig.NONE;
            while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
                String name = parser.currentName();
                JsonToken token = parser.nextToken();
                switch (name) {
                    case "service" -> service = parser.getValueAsString();
                    case "main" -> main = parser.getValueAsString();
                    case "linnet" -> version = parser.getValueAsString("");
                    case "classes" -> texts(parser, token, classes);
                    case "paths" -> texts(parser, token, paths);
                    case "routes" -> {
                        while (token == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.START_OBJECT) {
                            routes.add(route(file, parser));
                        }
                    }
                    case "uses" -> uses = uses(file, text, parser);
                    default -> parser.skipChildren();
                }
            }
            return new ServiceDescription(
                    required(file, "service", service),
                    required(file, "main", main),
                    version,
                    List.copyOf(classes),
                    List.copyOf(paths),
                    List.copyOf(routes),
                    uses);
        } catch (JacksonException e) {
            throw new IOException(file + " is not JSON: " + e.getOriginalMessage() + "; compile the service again", e);
        }
    }

    /** As in {@code code.json}, and by its reader. */
    private static UsesConfig uses(Path file, String text, JsonParser parser) throws IOException {
        List<ConfigurationProblem> problems = new ArrayList<>();
        UsesConfig uses = UsesConfig.NONE;
        try {
            if (JsonReader.read(text, parser) instanceof Mapping object) {
                uses = UsesReader.read(new ConfigSection(new ConfigFile(file, problems), "uses", object));
            } else {
                throw new IOException(file + " has \"uses\" that is no object; compile the service again");
            }
        } catch (Mistake e) {
            throw new IOException(file + ":" + e.at() + ": " + e.text() + "; compile the service again", e);
        }
        if (!problems.isEmpty()) {
            throw new IOException(problems.get(0).found() + " in " + file + "; compile the service again");
        }
        return uses;
    }

    private static void texts(JsonParser parser, JsonToken start, List<String> texts) {
        while (start == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.VALUE_STRING) {
            texts.add(parser.getString());
        }
    }

    private static ServiceDescription.Route route(Path file, JsonParser parser) throws IOException {
        String method = null;
        String path = null;
        String handler = "";
        boolean cors = false;
        List<ServiceDescription.Parameter> parameters = new ArrayList<>();
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            JsonToken token = parser.nextToken();
            switch (name) {
                case "method" -> method = parser.getValueAsString();
                case "path" -> path = parser.getValueAsString();
                case "handler" -> handler = parser.getValueAsString("");
                case "parameters" -> {
                    while (token == JsonToken.START_ARRAY && parser.nextToken() == JsonToken.START_OBJECT) {
                        parameters.add(parameter(file, parser));
                    }
                }
                case "cors" -> {
                    cors = token == JsonToken.START_OBJECT;
                    parser.skipChildren();
                }
                default -> parser.skipChildren();
            }
        }
        return new ServiceDescription.Route(
                required(file, "method", method), required(file, "path", path), handler, List.copyOf(parameters), cors);
    }

    private static ServiceDescription.Parameter parameter(Path file, JsonParser parser) throws IOException {
        String parameter = null;
        String in = null;
        boolean required = false;
        while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
            String name = parser.currentName();
            parser.nextToken();
            switch (name) {
                case "name" -> parameter = parser.getValueAsString();
                case "in" -> in = parser.getValueAsString();
                case "required" -> required = parser.getValueAsBoolean(false);
                default -> parser.skipChildren();
            }
        }
        return new ServiceDescription.Parameter(required(file, "name", parameter), required(file, "in", in), required);
    }

    private static String required(Path file, String name, @Nullable String value) throws IOException {
        if (value == null) {
            throw new IOException(file + " has no \"" + name + "\"; compile the service again");
        }
        return value;
    }
}
