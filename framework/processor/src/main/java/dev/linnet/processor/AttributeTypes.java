package dev.linnet.processor;

import java.util.Map;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The types that an attribute may have: a request has at most one value of each. */
final class AttributeTypes {

    private static final Map<String, String> NEVER = Map.of(
            "dev.linnet.Request", "use @Around to go on with another request",
            "dev.linnet.Problem", "a problem is thrown",
            "java.util.Optional", "where there may be none, @Nullable says so",
            "java.lang.Object", "which says nothing of what it is",
            "java.lang.Void", "which has no value");

    private AttributeTypes() {}

    /** Why a type cannot be an attribute's; empty when it can. */
    static String flaw(TypeMirror type) {
        if (!(type instanceof DeclaredType declared)) {
            return "which is no class";
        }
        String name = Mirrors.qualified(type);
        String never = NEVER.get(name);
        if (never != null) {
            return never;
        }
        if (!declared.getTypeArguments().isEmpty()) {
            return "which has type arguments";
        }
        return name.startsWith("java.lang.") ? "which says nothing of what it is" : "";
    }
}
