package dev.linnet.processor;

import dev.linnet.processor.JsonFlaw.Way;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.NestingKind;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.PrimitiveType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.type.WildcardType;
import org.jspecify.annotations.Nullable;

/** Finds the JSON shape of types, once each, with what is wrong with it. */
final class JsonShapes {

    /** A shape and its flaws. */
    record Found(JsonShape shape, List<JsonFlaw> flaws) {}

    private static final int DEEPEST = 12;

    private static final Map<String, String> COLLECTIONS = Map.ofEntries(
            Map.entry("java.lang.Iterable", "java.util.ArrayList"),
            Map.entry("java.util.Collection", "java.util.ArrayList"),
            Map.entry("java.util.List", "java.util.ArrayList"),
            Map.entry("java.util.ArrayList", "java.util.ArrayList"),
            Map.entry("java.util.SequencedCollection", "java.util.ArrayList"),
            Map.entry("java.util.Set", "java.util.LinkedHashSet"),
            Map.entry("java.util.HashSet", "java.util.HashSet"),
            Map.entry("java.util.LinkedHashSet", "java.util.LinkedHashSet"),
            Map.entry("java.util.SequencedSet", "java.util.LinkedHashSet"),
            Map.entry("java.util.SortedSet", "java.util.TreeSet"),
            Map.entry("java.util.NavigableSet", "java.util.TreeSet"),
            Map.entry("java.util.TreeSet", "java.util.TreeSet"),
            Map.entry("java.util.Queue", "java.util.LinkedList"),
            Map.entry("java.util.Deque", "java.util.LinkedList"),
            Map.entry("java.util.LinkedList", "java.util.LinkedList"),
            Map.entry("java.util.ArrayDeque", "java.util.ArrayDeque"));

    private static final Map<String, String> MAPS = Map.of(
            "java.util.Map", "java.util.LinkedHashMap",
            "java.util.HashMap", "java.util.HashMap",
            "java.util.LinkedHashMap", "java.util.LinkedHashMap",
            "java.util.SequencedMap", "java.util.LinkedHashMap",
            "java.util.SortedMap", "java.util.TreeMap",
            "java.util.NavigableMap", "java.util.TreeMap",
            "java.util.TreeMap", "java.util.TreeMap");

    private static final Map<String, String> OPTIONALS = Map.of(
            "java.util.OptionalInt", "Int",
            "java.util.OptionalLong", "Long",
            "java.util.OptionalDouble", "Double");

    final ProcessingEnvironment environment;
    final JsonAnnotations annotations;
    private final String packageName;
    private final JsonProperties properties;
    private final JsonChoices choices;
    private final JsonSingles singles;
    private final Map<String, Found> found = new LinkedHashMap<>();

    JsonShapes(ProcessingEnvironment environment, String packageName) {
        this.environment = environment;
        this.packageName = packageName;
        this.annotations = new JsonAnnotations(environment.getElementUtils());
        this.choices = new JsonChoices(this);
        this.properties = new JsonProperties(this, choices);
        this.singles = new JsonSingles(properties);
    }

    JsonShape shape(TypeMirror type) {
        return find(type).shape();
    }

    Found find(TypeMirror type) {
        String key = CodecNames.key(type);
        Found known = found.get(key);
        if (known == null) {
            List<JsonFlaw> flaws = new ArrayList<>();
            known = new Found(resolve(type, flaws), List.copyOf(flaws));
            found.put(key, known);
        }
        return known;
    }

    /** A type that a shape consists of, and the property that has it where there is one. */
    record Part(TypeMirror type, @Nullable Element at) {}

    /** All flaws of the type and of what it consists of, each at the nearest element that is being compiled. */
    Set<JsonFlaw> flaws(TypeMirror type, Element at, Way way) {
        Set<JsonFlaw> flaws = new LinkedHashSet<>();
        collect(type, at, way, flaws, new LinkedHashSet<>());
        return flaws;
    }

    /** Whether a codec can read or write the type. */
    boolean isSound(TypeMirror type, Way way) {
        return flaws(type, element(type), way).isEmpty();
    }

    private void collect(TypeMirror type, Element at, Way way, Set<JsonFlaw> flaws, Set<String> seen) {
        if (seen.add(CodecNames.key(type))) {
            Found here = find(type);
            for (JsonFlaw flaw : here.flaws()) {
                if (flaw.concerns(way)) {
                    flaws.add(annotations.isSource(flaw.at()) ? flaw : flaw.at(at));
                }
            }
            if (here.flaws().stream().noneMatch(flaw -> flaw.diagnostic() == Diagnostic.JSON_GROWS)) {
                for (Part part : parts(here.shape(), way)) {
                    Element nearer = part.at();
                    collect(
                            part.type(),
                            nearer != null && annotations.isSource(nearer) ? nearer : at,
                            way,
                            flaws,
                            seen);
                }
            }
        }
    }

    /** The types that reading or writing a shape comes to. */
    static List<Part> parts(JsonShape shape, Way way) {
        List<Part> parts = new ArrayList<>();
        switch (shape) {
            case JsonShape.Values values -> parts.add(new Part(values.element(), null));
            case JsonShape.Array array -> parts.add(new Part(array.component(), null));
            case JsonShape.Maybe maybe -> parts.add(new Part(maybe.value(), null));
            case JsonShape.Entries entries -> {
                parts.add(new Part(entries.key(), null));
                parts.add(new Part(entries.value(), null));
            }
            case JsonShape.Properties object -> {
                if (way != Way.WRITE) {
                    JsonShape.Input.flat(object.inputs()).stream()
                            .filter(input -> !input.names().isEmpty())
                            .forEach(input -> parts.add(new Part(input.type(), input.at())));
                }
                if (way != Way.READ) {
                    object.outputs().forEach(output -> parts.add(new Part(output.type(), output.at())));
                }
            }
            case JsonShape.Choice choice ->
                choice.options().forEach(option -> parts.add(new Part(option.type(), null)));
            case JsonShape.Single single -> {
                TypeMirror value = single.value();
                TypeMirror argument = single.argument();
                if (argument != null && way != Way.WRITE) {
                    parts.add(new Part(argument, null));
                }
                if (value != null && way != Way.READ) {
                    parts.add(new Part(value, null));
                }
            }
            case JsonShape.Leaf leaf -> {}
            case JsonShape.Any any -> {}
            case JsonShape.External external -> {}
            case JsonShape.Constants constants -> {}
            case JsonShape.Nothing nothing -> {}
        }
        return parts;
    }

    private JsonShape resolve(TypeMirror type, List<JsonFlaw> flaws) {
        if (type instanceof WildcardType wildcard) {
            TypeMirror bound =
                    wildcard.getExtendsBound() == null ? wildcard.getSuperBound() : wildcard.getExtendsBound();
            return bound == null ? new JsonShape.Any() : shape(bound);
        }
        if (type instanceof PrimitiveType) {
            return leaf(type);
        }
        if (type instanceof ArrayType array) {
            return array.getComponentType().getKind() == TypeKind.BYTE
                    ? new JsonShape.Leaf(JsonLeaf.BYTES)
                    : array(array, flaws);
        }
        if (type instanceof DeclaredType declared && type.getKind() == TypeKind.DECLARED) {
            return declared(declared, flaws);
        }
        if (type.getKind() == TypeKind.ERROR) {
            return new JsonShape.Nothing(); // javac's to report
        }
        return nothing(
                flaws,
                element(type),
                type,
                "a " + type.getKind().name().toLowerCase(java.util.Locale.ROOT),
                "declare the type itself");
    }

    private static JsonShape leaf(TypeMirror type) {
        JsonLeaf leaf = JsonLeaf.of(Mirrors.qualified(type));
        if (leaf == null) {
            throw new IllegalStateException("no leaf for " + type);
        }
        return new JsonShape.Leaf(leaf);
    }

    private JsonShape array(ArrayType type, List<JsonFlaw> flaws) {
        TypeMirror component = type.getComponentType();
        if (component.getKind() == TypeKind.CHAR) {
            return nothing(flaws, element(type), type, "an array of characters", "use String");
        }
        if (component instanceof DeclaredType declared
                && !declared.getTypeArguments().isEmpty()) {
            return nothing(flaws, element(type), type, "an array of a generic type", "use List");
        }
        return new JsonShape.Array(component);
    }

    private JsonShape declared(DeclaredType type, List<JsonFlaw> flaws) {
        TypeElement element = (TypeElement) type.asElement();
        String name = element.getQualifiedName().toString();
        JsonLeaf leaf = JsonLeaf.of(name);
        if (leaf != null) {
            return new JsonShape.Leaf(leaf);
        }
        if (name.equals("java.lang.Object")) {
            return new JsonShape.Any();
        }
        if (!element.getTypeParameters().isEmpty() && type.getTypeArguments().isEmpty()) {
            return nothing(flaws, element, type, "used without type arguments", "write them, as in List<String>");
        }
        if (type.getTypeArguments().stream().anyMatch(CodecNames::isLowerBound)) {
            return nothing(
                    flaws, element, type, "a type whose argument is only bounded below", "write the type itself");
        }
        if (CodecNames.depth(type) > DEEPEST) {
            flaws.add(JsonFlaw.of(Way.BOTH, Diagnostic.JSON_GROWS, element, element.getSimpleName()));
            return new JsonShape.Nothing();
        }
        JsonShape known = library(type, name, flaws);
        return known != null ? known : custom(type, element, flaws);
    }

    private @Nullable JsonShape library(DeclaredType type, String name, List<JsonFlaw> flaws) {
        List<? extends TypeMirror> arguments = type.getTypeArguments();
        if (COLLECTIONS.containsKey(name)) {
            return new JsonShape.Values(bound(arguments.get(0)), COLLECTIONS.get(name));
        }
        if (MAPS.containsKey(name)) {
            TypeMirror key = bound(arguments.get(0));
            if (!isKey(key)) {
                flaws.add(JsonFlaw.of(Way.BOTH, Diagnostic.JSON_MAP_KEY, element(key), Mirrors.shown(key)));
            }
            return new JsonShape.Entries(key, bound(arguments.get(1)), MAPS.get(name));
        }
        if (name.equals("java.util.Optional")) {
            return new JsonShape.Maybe(bound(arguments.get(0)), "");
        }
        if (OPTIONALS.containsKey(name)) {
            TypeKind kind = TypeKind.valueOf(OPTIONALS.get(name).toUpperCase(java.util.Locale.ROOT));
            return new JsonShape.Maybe(environment.getTypeUtils().getPrimitiveType(kind), OPTIONALS.get(name));
        }
        return null;
    }

    private TypeMirror bound(TypeMirror argument) {
        if (argument instanceof WildcardType wildcard) {
            TypeMirror bound =
                    wildcard.getExtendsBound() == null ? wildcard.getSuperBound() : wildcard.getExtendsBound();
            return bound == null
                    ? environment
                            .getElementUtils()
                            .getTypeElement("java.lang.Object")
                            .asType()
                    : bound;
        }
        return argument;
    }

    private boolean isKey(TypeMirror key) {
        return switch (shape(key)) {
            case JsonShape.Leaf leaf ->
                leaf.leaf() == JsonLeaf.STRING || !leaf.leaf().key.isEmpty();
            case JsonShape.Constants constants -> true;
            case JsonShape.External external -> isConstants(external, key);
            default -> false;
        };
    }

    /** Whether it is an enum whose codec stands elsewhere. */
    boolean isConstants(JsonShape.External external, TypeMirror type) {
        return !external.databind()
                && described(type).filter(JsonShape.Constants.class::isInstance).isPresent();
    }

    private JsonShape custom(DeclaredType type, TypeElement element, List<JsonFlaw> flaws) {
        JsonShape external = external(type, element, flaws);
        if (external != null) {
            return external;
        }
        if (!isVisible(element)) {
            flaws.add(
                    JsonFlaw.of(Way.BOTH, Diagnostic.JSON_INACCESSIBLE, element, element.getSimpleName(), packageName));
            return new JsonShape.Nothing();
        }
        if (element.getNestingKind() == NestingKind.MEMBER
                && !element.getModifiers().contains(Modifier.STATIC)
                && element.getKind() == ElementKind.CLASS) {
            return nothing(flaws, element, type, "an inner class that is not static", "make it a record, or static");
        }
        if (isOfJdk(element)) {
            return nothing(flaws, element, type, "a class of the JDK without a JSON form", replacement(element));
        }
        annotations.checkType(element, flaws);
        properties.checkFormat(element, flaws);
        if (element.getKind() == ElementKind.ENUM) {
            return singles.constants(type, flaws);
        }
        if (singles.isSingle(type)) {
            return singles.single(type, flaws);
        }
        if (choices.isChoice(element)) {
            return choices.choice(type, flaws);
        }
        if (element.getKind().isInterface() || element.getModifiers().contains(Modifier.ABSTRACT)) {
            String kind = element.getKind().isInterface() ? "an interface" : "an abstract class";
            flaws.add(JsonFlaw.of(Way.BOTH, Diagnostic.JSON_NOT_SEALED, element, element.getSimpleName(), kind));
            return new JsonShape.Nothing();
        }
        return properties.object(type, flaws);
    }

    private @Nullable JsonShape external(DeclaredType type, TypeElement element, List<JsonFlaw> flaws) {
        var json = Mirrors.find(element, "dev.linnet.Json");
        if (json == null) {
            return null;
        }
        String name = CodecNames.of(type);
        if (Mirrors.value(environment.getElementUtils(), json, "databind").equals(true)) {
            if (environment.getElementUtils().getTypeElement("dev.linnet.databind.DatabindJson") == null) {
                flaws.add(JsonFlaw.of(Way.BOTH, Diagnostic.JSON_DATABIND_MISSING, element, element.getSimpleName()));
            } else if (!type.getTypeArguments().isEmpty()) {
                flaws.add(JsonFlaw.of(Way.BOTH, Diagnostic.JSON_DATABIND_GENERIC, element, element.getSimpleName()));
            }
            return new JsonShape.External("dev.linnet.databind.DatabindJson", true, name);
        }
        String in = environment
                .getElementUtils()
                .getPackageOf(element)
                .getQualifiedName()
                .toString();
        if (!type.getTypeArguments().isEmpty()) {
            flaws.add(JsonFlaw.of(Way.BOTH, Diagnostic.JSON_SHARED_GENERIC, element, element.getSimpleName()));
            return new JsonShape.Nothing();
        }
        if (in.equals(packageName)) {
            return null;
        }
        String codec = (in.isEmpty() ? "" : in + ".") + name + "Json";
        boolean compiledNow = annotations.isSource(element);
        if (!compiledNow && environment.getElementUtils().getTypeElement(codec) == null) {
            flaws.add(JsonFlaw.of(
                    Way.BOTH, Diagnostic.JSON_SHARED_MISSING, element, element.getSimpleName(), name + "Json"));
        }
        return new JsonShape.External(codec, false, name);
    }

    /** The shape of a type whose codec stands elsewhere, as that codec has it. */
    Optional<JsonShape.Named> described(TypeMirror type) {
        String in = environment
                .getElementUtils()
                .getPackageOf(element(type))
                .getQualifiedName()
                .toString();
        return new JsonShapes(environment, in).shape(type) instanceof JsonShape.Named named
                ? Optional.of(named)
                : Optional.empty();
    }

    private boolean isVisible(Element element) {
        boolean samePackage = environment
                .getElementUtils()
                .getPackageOf(element)
                .getQualifiedName()
                .contentEquals(packageName);
        for (Element each = element; each instanceof TypeElement; each = each.getEnclosingElement()) {
            Set<Modifier> modifiers = each.getModifiers();
            if (modifiers.contains(Modifier.PRIVATE) || !samePackage && !modifiers.contains(Modifier.PUBLIC)) {
                return false;
            }
        }
        return true;
    }

    private boolean isOfJdk(TypeElement element) {
        String name = environment
                .getElementUtils()
                .getPackageOf(element)
                .getQualifiedName()
                .toString();
        return (name.startsWith("java.") || name.startsWith("javax.")) && element.getKind() != ElementKind.ENUM;
    }

    private static String replacement(TypeElement element) {
        return switch (element.getQualifiedName().toString()) {
            case "java.util.Date", "java.util.Calendar", "java.sql.Timestamp" -> "use java.time.Instant";
            case "java.sql.Date" -> "use java.time.LocalDate";
            case "java.util.TimeZone" -> "use java.time.ZoneId";
            case "java.net.URL" -> "use java.net.URI";
            case "java.util.EnumSet" -> "use Set";
            case "java.util.EnumMap", "java.util.concurrent.ConcurrentMap", "java.util.concurrent.ConcurrentHashMap" ->
                "use Map";
            case "java.util.Vector", "java.util.stream.Stream" -> "use List";
            case "java.lang.Number" -> "use BigDecimal, or the number's own type";
            case "java.lang.Class", "java.lang.Void" -> "take it out";
            default -> "use a record with what is to be sent";
        };
    }

    JsonShape nothing(List<JsonFlaw> flaws, Element at, TypeMirror type, String what, String fix) {
        flaws.add(JsonFlaw.of(Way.BOTH, Diagnostic.JSON_TYPE, at, Mirrors.shown(type), what, fix));
        return new JsonShape.Nothing();
    }

    private Element element(TypeMirror type) {
        Element element = environment.getTypeUtils().asElement(type);
        return element != null ? element : environment.getElementUtils().getTypeElement("java.lang.Object");
    }
}
