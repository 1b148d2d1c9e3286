package dev.linnet.stack;

import dev.linnet.stack.SourceNode.Mapping;
import dev.linnet.stack.SourceNode.Scalar;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What of a template is {@code sync}'s: resources with the mark {@code Metadata: Linnet: {Owned: true}}, and of those the
 * properties that it writes. The mark is the same for all: one that named the service would make SAM build an image that
 * two functions share twice.
 */
final class Ownership {

    /** The mark, as generated text has it below {@code Metadata}. */
    static final String MARK = "Linnet: {Owned: true}";

    private static final String ANY_METHOD = "x-amazon-apigateway-any-method";

    /** The types that sync writes, and what it takes out of one when it is wanted no more. The rest is the user's. */
    private static final Map<String, List<List<String>>> TYPES = Map.of(
            "AWS::Serverless::Function",
                    paths(
                            "Metadata/DockerBuildArgs/MODULE",
                            "Metadata/DockerBuildArgs/SERVICE",
                            "Properties/ImageConfig/Command"),
            "AWS::Serverless::HttpApi", paths("Properties/DefinitionBody/paths/*"),
            "AWS::Lambda::Permission", paths(),
            "AWS::Logs::LogGroup", paths(),
            "AWS::IAM::Role", paths());

    /** What sync writes into a new resource and then leaves to the user. */
    private static final Set<List<String>> INITIAL = Set.copyOf(
            paths("DeletionPolicy", "UpdateReplacePolicy", "Properties/Description", "Properties/RetentionInDays"));

    private Ownership() {}

    /** Whether a property is the user's once the resource is there. */
    static boolean isInitial(List<String> path) {
        return INITIAL.contains(path);
    }

    /** The types of the resources that sync writes. */
    static Set<String> types() {
        return TYPES.keySet();
    }

    /**
     * Whether a resource has the mark.
     *
     * @throws Mistake when it has one that is none
     */
    static boolean isOwned(String id, SourceNode resource, SourceText text) throws Mistake {
        SourceNode metadata = resource instanceof Mapping map ? map.value("Metadata") : null;
        SourceNode linnet = metadata instanceof Mapping map ? map.value("Linnet") : null;
        if (linnet == null) {
            return false;
        }
        if (linnet instanceof Mapping map
                && map.pairs().size() == 1
                && map.value("Owned") instanceof Scalar owned
                && owned.plain()
                && owned.text().equals("true")) {
            return true;
        }
        throw new Mistake(
                text.at(linnet.start()),
                "Resources." + id + ".Metadata.Linnet is not the mark Owned: true; write that for sync to own the"
                        + " resource, or take Linnet out to write the resource by hand");
    }

    /** What the type of a resource is in the template; null when that is no text. */
    static @Nullable String type(SourceNode resource) {
        return resource instanceof Mapping map && map.value("Type") instanceof Scalar type ? type.text() : null;
    }

    /** Whether a value that sync does not want is one that it wrote, and goes. */
    static boolean isDropped(String type, List<String> path, SourceNode value) {
        return TYPES.getOrDefault(type, List.of()).stream()
                .anyMatch(owned -> owned.size() == path.size()
                        && matches(owned, path)
                        && (!path.contains("paths") || isGeneratedPath(value)));
    }

    /** Whether something below a path may be dropped. */
    static boolean isAboveDropped(String type, List<String> path) {
        return TYPES.getOrDefault(type, List.of()).stream()
                .anyMatch(owned -> owned.size() > path.size() && matches(owned, path));
    }

    /** A path of an API's body that passes every method on, and says no more. */
    private static boolean isGeneratedPath(SourceNode value) {
        return value instanceof Mapping map
                && map.value(ANY_METHOD) != null
                && map.pairs().stream()
                        .allMatch(pair -> Set.of(ANY_METHOD, "parameters")
                                .contains(pair.key().text()));
    }

    private static boolean matches(List<String> owned, List<String> path) {
        for (int i = 0; i < path.size(); i++) {
            if (!owned.get(i).equals("*") && !owned.get(i).equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }

    private static List<List<String>> paths(String... paths) {
        return Arrays.stream(paths).map(path -> List.of(path.split("/"))).toList();
    }
}
