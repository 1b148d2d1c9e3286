package dev.linnet.stack;

import dev.linnet.stack.SourceNode.Mapping;
import dev.linnet.stack.SourceNode.Scalar;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What of a marked resource is {@code sync}'s: the properties that it writes. The rest is the user's. */
final class Ownership {

    static final String FUNCTION = "AWS::Serverless::Function";
    static final String API = "AWS::Serverless::HttpApi";

    private static final String INTEGRATION = "x-amazon-apigateway-integration";
    private static final List<String> VARIABLES = path("Properties/Environment/Variables");

    /** The types that sync writes, and what it takes out of one when it is wanted no more. */
    private static final Map<String, List<List<String>>> TYPES = Map.of(
            FUNCTION,
            paths(
                    "Metadata/DockerBuildArgs/MODULE",
                    "Metadata/DockerBuildArgs/SERVICE",
                    "Properties/ImageConfig/Command"),
            API,
            paths("Properties/DefinitionBody/paths/*", "Properties/DefinitionBody/paths/*/*"),
            "AWS::CertificateManager::Certificate",
            paths(),
            "AWS::IAM::Role",
            paths(),
            "AWS::Lambda::Permission",
            paths(),
            "AWS::Logs::LogGroup",
            paths());

    /** Types of what keeps something: all but the mark is written once, and a resource of them is never removed. */
    private static final Set<String> STORES =
            Arrays.stream(Store.Kind.values()).map(Store.Kind::type).collect(Collectors.toUnmodifiableSet());

    /** What is added where it is missing, and left where it says otherwise. */
    private static final List<String> LOG_FORMAT = path("Properties/LoggingConfig/LogFormat");

    /** What sync writes into a new resource and then leaves to the user. */
    private static final Set<List<String>> INITIAL = Set.copyOf(
            paths("DeletionPolicy", "UpdateReplacePolicy", "Properties/Description", "Properties/RetentionInDays"));

    /** Maps that have what is sync's beside what is the user's. */
    private static final Set<List<String>> SHARED =
            Set.of(path("Properties/Environment"), VARIABLES, path("Properties/Policies"));

    private final String type;
    private final Mark mark;

    /**
     * What of one resource is sync's.
     *
     * @param type its own
     * @param mark its own
     */
    Ownership(String type, Mark mark) {
        this.type = type;
        this.mark = mark;
    }

    /** Whether a property is the user's once the resource is there. */
    boolean isInitial(List<String> path) {
        return INITIAL.contains(path)
                || (STORES.contains(type) && !Set.of("Metadata", "Type").contains(path.get(0)));
    }

    /** Whether a value is the user's once it is there. */
    boolean isLeft(List<String> path) {
        return isInitial(path) || path.equals(LOG_FORMAT);
    }

    /** Whether resources of a type keep something, so that they are never removed. */
    static boolean isStore(String type) {
        return STORES.contains(type);
    }

    /** Whether a value cannot be replaced, for there is more in it than sync's own. */
    static boolean isShared(List<String> path) {
        return SHARED.contains(path);
    }

    /** Whether sync writes resources of a type. */
    static boolean writes(String type) {
        return TYPES.containsKey(type) || STORES.contains(type);
    }

    /** What the type of a resource is in the template; null when that is no text. */
    static @Nullable String type(SourceNode resource) {
        return resource instanceof Mapping map && map.value("Type") instanceof Scalar type ? type.text() : null;
    }

    /** Whether a value that sync does not want is one that it wrote, and goes. */
    boolean isDropped(List<String> path, SourceNode value) {
        String last = path.get(path.size() - 1);
        if (path.size() == 2
                && path.get(0).equals("Properties")
                && mark.properties().contains(last)) {
            return true;
        }
        if (type.equals(FUNCTION)
                && path.size() == VARIABLES.size() + 1
                && isBelow(path, VARIABLES)
                && (mark.variables().contains(last) || Configuration.isUrlVariable(last))) {
            return true;
        }
        return TYPES.getOrDefault(type, List.of()).stream()
                .anyMatch(owned -> owned.size() == path.size()
                        && matches(owned, path)
                        && (!path.contains("paths")
                                || (path.size() == 4 ? isGeneratedPath(value) : isGeneratedOperation(last, value))));
    }

    /** Whether something below a path may be dropped. */
    boolean isAboveDropped(List<String> path) {
        return (type.equals(FUNCTION) && path.size() <= VARIABLES.size() && isBelow(VARIABLES, path))
                || TYPES.getOrDefault(type, List.of()).stream()
                        .anyMatch(owned -> owned.size() > path.size() && matches(owned, path));
    }

    private static boolean isBelow(List<String> path, List<String> above) {
        return path.subList(0, above.size()).equals(above);
    }

    /** A path of an API's body that has nothing that sync does not write. */
    private static boolean isGeneratedPath(SourceNode value) {
        return value instanceof Mapping map
                && !map.pairs().isEmpty()
                && map.pairs().stream().allMatch(pair -> {
                    String key = pair.key().text();
                    return key.equals("parameters")
                            || key.equals(ApiWriter.ANY_METHOD)
                            || isGeneratedOperation(key, pair.value());
                })
                && map.pairs().stream().anyMatch(pair -> !pair.key().text().equals("parameters"));
    }

    /** A method that is passed on to a function, and no more. */
    private static boolean isGeneratedOperation(String key, SourceNode value) {
        return !key.equals("parameters")
                && value instanceof Mapping map
                && keys(map).equals(Set.of("responses", INTEGRATION))
                && map.value(INTEGRATION) instanceof Mapping integration
                && keys(integration).equals(Set.of("type", "httpMethod", "payloadFormatVersion", "uri"));
    }

    private static Set<String> keys(Mapping map) {
        return map.pairs().stream().map(pair -> pair.key().text()).collect(Collectors.toSet());
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
        return Arrays.stream(paths).map(Ownership::path).toList();
    }

    private static List<String> path(String path) {
        return List.of(path.split("/"));
    }
}
