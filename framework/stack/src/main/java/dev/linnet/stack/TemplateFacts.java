package dev.linnet.stack;

import dev.linnet.stack.SourceNode.Mapping;
import dev.linnet.stack.SourceNode.Pair;
import dev.linnet.stack.SourceNode.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a template says already that decides what is written into it. */
record TemplateFacts(Mapping root, SourceText text) {

    /** Whether {@code Globals} give every function a variable. */
    boolean hasGlobalVariable(String name) {
        return at("Globals", "Function", "Environment", "Variables", name) != null;
    }

    /** Whether {@code Globals} decide how logs are written. */
    boolean hasGlobalLogFormat() {
        return at("Globals", "Function", "LoggingConfig", "LogFormat") != null;
    }

    /** The parameters' names. */
    Set<String> parameters() {
        return at("Parameters") instanceof Mapping map
                ? map.pairs().stream().map(pair -> pair.key().text()).collect(Collectors.toSet())
                : Set.of();
    }

    /** The resource of that logical id; null when there is none. */
    @Nullable
    Pair resource(String id) {
        return at("Resources") instanceof Mapping map ? map.pair(id) : null;
    }

    /** Whether there is a resource of that logical id which the user writes. */
    boolean isTheUsers(String id) throws Mistake {
        Pair resource = resource(id);
        return resource != null && Mark.of(id, resource.value(), text) == null;
    }

    /** A property of a resource as the template writes it, when that is one line; null otherwise. */
    @Nullable
    String property(String id, String name) {
        if (at("Resources", id, "Properties", name) instanceof Scalar value && !value.isEmpty()) {
            String source = text.slice(value.start(), value.end());
            return source.contains("\n") || value.head().anchor() != null ? null : source;
        }
        return null;
    }

    /** Refuses to write what refers to the parameter {@code Site} where there is none. */
    void checkSite(StackWriter.Parts parts) throws Mistake {
        if (parameters().contains("Site")) {
            return;
        }
        List<String> all = new ArrayList<>(List.of(parts.conditions(), parts.outputs()));
        parts.resources().forEach(resources -> all.add(resources.yaml()));
        if (all.stream().anyMatch(yaml -> yaml.contains("!Ref Site") || yaml.contains("${Site}"))) {
            Pair section = root.pair("Parameters");
            throw new Mistake(
                    section == null ? Position.START : text.at(section.key().start()),
                    "the template has no parameter Site, which says what deployment of the stack this is; write"
                            + (section == null ? " Parameters: and below it" : " below Parameters:")
                            + " Site: {Type: String, Default: dev, AllowedPattern: '[a-z][a-z0-9-]{0,19}'}");
        }
    }

    @Nullable
    SourceNode at(String... path) {
        SourceNode node = root;
        for (String key : path) {
            node = node instanceof Mapping map ? map.value(key) : null;
        }
        return node;
    }
}
