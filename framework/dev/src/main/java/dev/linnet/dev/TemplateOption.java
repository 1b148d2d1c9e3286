package dev.linnet.dev;

import dev.linnet.stack.Template;
import dev.linnet.stack.TemplateException;
import dev.linnet.stack.TemplateSource;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Option;

/** The options that say which stack is meant. */
final class TemplateOption {

    @Option(
            names = "--template",
            description = "The SAM template; its folder is the project (default: ${DEFAULT-VALUE}).")
    private Path file = Path.of("template.yaml");

    @Option(names = "--parameter", paramLabel = "NAME=VALUE", description = "A value for a parameter of the template.")
    private Map<String, String> parameters = new LinkedHashMap<>();

    /** The template, absolute. */
    Path file() {
        return file.toAbsolutePath().normalize();
    }

    /** The template as the user named it, for messages. */
    Path named() {
        return file;
    }

    /** The template's folder, absolute. */
    Path root() {
        Path folder = file().getParent();
        return folder == null ? Path.of("/") : folder;
    }

    /** The values of the template's parameters. */
    Map<String, String> parameters() {
        return parameters;
    }

    Template read() throws Failure {
        try {
            return parse().template();
        } catch (TemplateException e) {
            throw new Failure(String.valueOf(e.getMessage()), e);
        }
    }

    /** The same, for who wants the mistakes one by one. */
    TemplateSource parse() throws Failure, TemplateException {
        if (!Files.isRegularFile(file)) {
            throw new Failure("no template at " + file + "; run in the project's folder, or say --template");
        }
        try {
            return TemplateSource.read(file, parameters);
        } catch (IOException e) {
            throw new Failure(file + " cannot be read: " + e.getMessage(), e);
        }
    }
}
