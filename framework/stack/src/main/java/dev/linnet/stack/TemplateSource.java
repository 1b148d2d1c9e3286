package dev.linnet.stack;

import dev.linnet.stack.Yaml.Entry;
import dev.linnet.stack.Yaml.Mapping;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A template as it is written, beside what it means: for who has to say where something is. */
public final class TemplateSource {

    private final Path file;
    private final String text;
    private final Map<String, String> parameters;
    private final Template template;
    private final Mapping root;

    private TemplateSource(Path file, String text, Map<String, String> parameters) throws TemplateException {
        this.file = file;
        this.text = text;
        this.parameters = Map.copyOf(parameters);
        this.template = Template.read(file, text, parameters);
        this.root = root(text);
    }

    /**
     * Reads a template, as {@link Template#read} does.
     *
     * @param parameters values for the template's parameters, before their defaults
     * @throws TemplateException when something in it is wrong: one problem for each resource that has one
     * @throws IOException when the file cannot be read
     */
    public static TemplateSource read(Path file, Map<String, String> parameters) throws TemplateException, IOException {
        return new TemplateSource(file, Template.text(file), parameters);
    }

    /** What it means. */
    public Template template() {
        return template;
    }

    Path file() {
        return file;
    }

    String text() {
        return text;
    }

    Map<String, String> parameters() {
        return parameters;
    }

    Mapping root() {
        return root;
    }

    /** The map of a section: {@code Resources}, {@code Outputs}; empty when it is not there. */
    Map<String, Entry> section(String name) {
        return root.value(name) instanceof Mapping map ? map.entries() : Map.of();
    }

    /** A value below the top, or null. */
    @Nullable
    Yaml value(String... keys) {
        return value(root, keys);
    }

    /** Where a key is; where its map begins, or the map that should have it, when it is not there. */
    Position at(String... keys) {
        Position at = Position.START;
        Yaml value = root;
        for (String key : keys) {
            if (!(value instanceof Mapping map) || map.entries().get(key) == null) {
                return at;
            }
            Entry entry = map.entries().get(key);
            at = entry.keyAt();
            value = entry.value();
        }
        return at;
    }

    static @Nullable Yaml value(@Nullable Yaml from, String... keys) {
        Yaml value = from;
        for (String key : keys) {
            value = value instanceof Mapping map ? map.value(key) : null;
        }
        return value;
    }

    /** A text that {@link Template#read} takes. */
    static Mapping root(String text) {
        try {
            if (YamlReader.read(text) instanceof Mapping map) {
                return map;
            }
        } catch (Mistake e) {
            throw new IllegalStateException(e);
        }
        throw new IllegalStateException("a template that was read is no map");
    }
}
