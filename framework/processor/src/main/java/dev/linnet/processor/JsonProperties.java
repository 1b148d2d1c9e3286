package dev.linnet.processor;

import dev.linnet.processor.JsonFlaw.Way;
import dev.linnet.processor.JsonShape.Creation;
import dev.linnet.processor.JsonShape.Input;
import dev.linnet.processor.JsonShape.Output;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.ElementFilter;
import org.jspecify.annotations.Nullable;

/** Records and classes: their properties, how they are created, and types that are written as one value. */
final class JsonProperties {

    /** One property, from wherever it shows: component, field, getter, constructor parameter, setter. */
    private record Property(
            String java,
            TypeMirror type,
            Element at,
            Map<String, AnnotationMirror> annotations,
            @Nullable String accessor) {}

    private static final String RECORD_OR_CREATOR =
            "make it a record, or annotate the constructor that takes all its properties with @JsonCreator";

    private final JsonShapes shapes;
    private final JsonChoices choices;
    final JsonAnnotations annotations;
    final JsonCreators creators;
    final JsonFormats formats;
    private final JsonUnwrapping unwrapping;

    JsonProperties(JsonShapes shapes, JsonChoices choices) {
        this.shapes = shapes;
        this.choices = choices;
        this.annotations = shapes.annotations;
        this.creators = new JsonCreators(shapes.annotations);
        this.formats = new JsonFormats(shapes);
        this.unwrapping = new JsonUnwrapping(shapes);
    }

    JsonShape object(DeclaredType type, List<JsonFlaw> flaws) {
        unwrapping.open(type);
        try {
            return properties(type, flaws);
        } finally {
            unwrapping.close(type);
        }
    }

    private JsonShape properties(DeclaredType type, List<JsonFlaw> flaws) {
        TypeElement element = (TypeElement) type.asElement();
        Map<String, Property> written = written(type, element, flaws);
        List<String> ignored = annotations.ignored(element, Way.WRITE);
        List<Output> outputs = new ArrayList<>();
        for (Property property : inOrder(element, written.values())) {
            String accessor = property.accessor();
            if (accessor != null
                    && !isIgnored(property)
                    && !ignored.contains(name(property, element))
                    && !access(property).equals("WRITE_ONLY")) {
                outputs.addAll(outputs(property, accessor, element, flaws));
            }
        }
        JsonShape.Tag tag = choices.tag(element, flaws);
        if (outputs.isEmpty()
                && tag == null
                && !annotations.isPart(element)
                && element.getKind() == ElementKind.CLASS) {
            flaws.add(JsonFlaw.of(
                    Way.WRITE,
                    Diagnostic.JSON_TYPE,
                    element,
                    element.getSimpleName(),
                    "a class without getters and public fields: always {} in JSON",
                    "make it a record, or add getters"));
        }
        List<Input> inputs = new ArrayList<>();
        Creation creation = read(type, element, written, inputs, flaws);
        unique(element, inputs, outputs, flaws);
        return new JsonShape.Properties(type, creation, List.copyOf(inputs), List.copyOf(outputs), tag);
    }

    /**
     * Those that {@code @JsonPropertyOrder} names, then those with an index, by index, then the others as they are declared;
     * alphabetic order is, as in Jackson 3, for those only that no constructor takes.
     */
    private List<Property> inOrder(TypeElement element, Collection<Property> properties) {
        AnnotationMirror order = annotations.ofType(element, "JsonPropertyOrder");
        List<String> first = order == null ? List.of() : annotations.texts(order, "value");
        boolean alphabetic =
                order != null && annotations.value(order, "alphabetic").equals(true);
        Comparator<Property> byPlace = Comparator.comparingInt(property -> place(first, property, element));
        Comparator<Property> byIndex = byPlace.thenComparingInt(this::index);
        return properties.stream()
                .sorted(
                        alphabetic
                                ? byIndex.thenComparing(
                                        property -> isComponent(property) ? "" : name(property, element))
                                : byIndex)
                .toList();
    }

    private static boolean isComponent(Property property) {
        return property.at().getKind() == ElementKind.RECORD_COMPONENT;
    }

    private int place(List<String> first, Property property, TypeElement element) {
        int named = first.indexOf(name(property, element));
        int place = named < 0 ? first.indexOf(property.java()) : named;
        return place < 0 ? Integer.MAX_VALUE : place;
    }

    private int index(Property property) {
        AnnotationMirror given = property.annotations().get(JsonAnnotations.JACKSON + "JsonProperty");
        int index = given == null ? -1 : (int) annotations.value(given, "index");
        return index < 0 ? Integer.MAX_VALUE : index;
    }

    private List<Output> outputs(Property property, String accessor, TypeElement element, List<JsonFlaw> flaws) {
        annotations.checkProperty(
                property.annotations(), property.at(), property.java(), element, property.type(), flaws);
        if (unwrapping.isUnwrapped(property.annotations())) {
            return unwrapping.outputs(
                    element, property.java(), accessor, property.type(), property.at(), property.annotations(), flaws);
        }
        return List.of(new Output(
                name(property, element),
                accessor,
                List.of(),
                property.type(),
                formats.include(property.annotations(), element, property.at(), property.java(), flaws),
                isRequired(property) || property.type().getKind().isPrimitive(),
                formats.format(property.annotations(), property.type(), property.at(), property.java(), element, flaws),
                property.at()));
    }

    private Creation read(
            DeclaredType type,
            TypeElement element,
            Map<String, Property> written,
            List<Input> inputs,
            List<JsonFlaw> flaws) {
        ExecutableElement creator = creators.find(element);
        if (creator == null && element.getKind() == ElementKind.RECORD) {
            creator = creators.canonical(element, shapes.environment.getTypeUtils());
        }
        if (creator == null) {
            return JsonCreators.isEvent(element) ? setters(type, element, inputs, flaws) : unreadable(element, flaws);
        }
        if (creator.getModifiers().contains(Modifier.PRIVATE)) {
            flaws.add(JsonFlaw.of(
                    Way.READ,
                    Diagnostic.JSON_CREATOR,
                    creator,
                    element.getSimpleName(),
                    "it is private",
                    "make it package-private"));
        }
        if (!creators.hasNames(element, creator)) {
            flaws.add(JsonFlaw.of(
                    Way.READ,
                    Diagnostic.JSON_CREATOR,
                    creator,
                    element.getSimpleName(),
                    "its class file does not have the names of its parameters",
                    "compile it with -parameters, or annotate each with @JsonProperty"));
        }
        ExecutableType signature = member(type, creator);
        for (int i = 0; i < creator.getParameters().size(); i++) {
            VariableElement parameter = creator.getParameters().get(i);
            String java = parameterName(element, creator, i);
            Property like = written.get(java);
            List<Element> sources = new ArrayList<>(List.of(parameter));
            Map<String, AnnotationMirror> of = annotations.gather(sources);
            if (like != null) {
                like.annotations().forEach(of::putIfAbsent);
            }
            Element at = like == null || !annotations.isSource(like.at()) ? parameter : like.at();
            inputs.add(input(
                    new Property(java, signature.getParameterTypes().get(i), at, of, null), element, java, flaws));
        }
        if (element.getKind() != ElementKind.RECORD) {
            settable(element, inputs, flaws);
        }
        boolean constructor = creator.getKind() == ElementKind.CONSTRUCTOR;
        return new Creation(
                constructor ? Creation.Kind.CONSTRUCTOR : Creation.Kind.FACTORY,
                creator.getSimpleName().toString());
    }

    /** Properties that Jackson would set after the constructor: not built, and not to be lost without a word. */
    private void settable(TypeElement element, List<Input> inputs, List<JsonFlaw> flaws) {
        for (Element member : shapes.environment.getElementUtils().getAllMembers(element)) {
            String name = member.getSimpleName().toString();
            boolean open = member.getModifiers().contains(Modifier.PUBLIC)
                    && !member.getModifiers().contains(Modifier.STATIC);
            boolean setter = member instanceof ExecutableElement method
                    && method.getParameters().size() == 1
                    && name.length() > 3
                    && name.startsWith("set");
            boolean field = member.getKind() == ElementKind.FIELD
                    && !member.getModifiers().contains(Modifier.FINAL);
            String property = setter ? JsonCreators.mangled(name.substring(3)) : name;
            if (open
                    && (setter || field)
                    && inputs.stream().noneMatch(input -> input.java().equals(property))) {
                flaws.add(JsonFlaw.of(
                        Way.READ,
                        Diagnostic.JSON_UNREADABLE,
                        member,
                        element.getSimpleName(),
                        "its property " + property + " is set after the @JsonCreator constructor",
                        RECORD_OR_CREATOR));
            }
        }
    }

    private static String parameterName(TypeElement element, ExecutableElement creator, int index) {
        boolean canonical = element.getKind() == ElementKind.RECORD
                && creator.getKind() == ElementKind.CONSTRUCTOR
                && element.getRecordComponents().size()
                        == creator.getParameters().size();
        return canonical
                        && creator.getParameters()
                                .get(index)
                                .getSimpleName()
                                .toString()
                                .startsWith("arg")
                ? element.getRecordComponents().get(index).getSimpleName().toString()
                : creator.getParameters().get(index).getSimpleName().toString();
    }

    private Input input(Property property, TypeElement element, String java, List<JsonFlaw> flaws) {
        annotations.checkProperty(
                property.annotations(), property.at(), property.java(), element, property.type(), flaws);
        String name = name(property, element);
        boolean read = !isIgnored(property)
                && !annotations.ignored(element, Way.READ).contains(name)
                && !access(property).equals("READ_ONLY");
        boolean unwrapped = read && unwrapping.isUnwrapped(property.annotations());
        List<String> names = new ArrayList<>();
        if (read && !unwrapped) {
            names.add(name);
            AnnotationMirror alias = property.annotations().get(JsonAnnotations.JACKSON + "JsonAlias");
            if (alias != null) {
                annotations.texts(alias, "value").stream()
                        .filter(a -> !names.contains(a))
                        .forEach(names::add);
            }
        }
        return new Input(
                List.copyOf(names),
                java,
                property.type(),
                isRequired(property),
                unwrapped
                        ? null
                        : formats.format(
                                property.annotations(),
                                property.type(),
                                property.at(),
                                property.java(),
                                element,
                                flaws),
                property.at(),
                unwrapped
                        ? unwrapping.inputs(
                                element, java, property.type(), property.at(), property.annotations(), flaws)
                        : null);
    }

    private static Creation unreadable(TypeElement element, List<JsonFlaw> flaws) {
        flaws.add(JsonFlaw.of(
                Way.READ,
                Diagnostic.JSON_UNREADABLE,
                element,
                element.getSimpleName(),
                "it is a class without a @JsonCreator constructor",
                RECORD_OR_CREATOR));
        return new Creation(Creation.Kind.NONE, "");
    }

    private Creation setters(DeclaredType type, TypeElement element, List<Input> inputs, List<JsonFlaw> flaws) {
        Set<String> seen = new HashSet<>();
        for (ExecutableElement method : methods(element)) {
            String name = method.getSimpleName().toString();
            if (name.length() > 3
                    && name.startsWith("set")
                    && method.getParameters().size() == 1
                    && isPublic(method)) {
                String property = JsonCreators.mangled(name.substring(3));
                TypeMirror argument = member(type, method).getParameterTypes().get(0);
                if (seen.add(property)) {
                    inputs.add(input(
                            new Property(property, argument, method, annotations.gather(List.of(method)), null),
                            element,
                            name,
                            flaws));
                }
            }
        }
        return new Creation(Creation.Kind.SETTERS, "");
    }

    private Map<String, Property> written(DeclaredType type, TypeElement element, List<JsonFlaw> flaws) {
        Map<String, Property> found = new LinkedHashMap<>();
        Map<String, VariableElement> fields = new LinkedHashMap<>();
        for (Element member : shapes.environment.getElementUtils().getAllMembers(element)) {
            if (member instanceof VariableElement field && !field.getModifiers().contains(Modifier.STATIC)) {
                fields.put(field.getSimpleName().toString(), field);
            }
        }
        element.getRecordComponents().forEach(component -> {
            String name = component.getSimpleName().toString();
            List<Element> sources = new ArrayList<>(annotations.overridden(element, component.getAccessor()));
            VariableElement field = fields.get(name);
            if (field != null) {
                sources.add(field);
            }
            TypeMirror of = member(type, component.getAccessor()).getReturnType();
            found.put(name, new Property(name, of, component, annotations.gather(sources), name + "()"));
        });
        for (ExecutableElement method : methods(element)) {
            String name = JsonCreators.getterProperty(method);
            boolean named = JsonAnnotations.has(method, JsonAnnotations.JACKSON + "JsonProperty");
            if (name.isEmpty() && named && method.getParameters().isEmpty()) {
                name = method.getSimpleName().toString();
            }
            boolean getter = !name.isEmpty() && !found.containsKey(name) && (named || isPublic(method));
            if (getter
                    && method.getReturnType().getKind() != TypeKind.VOID
                    && !method.getModifiers().contains(Modifier.STATIC)) {
                List<Element> sources = new ArrayList<>(annotations.overridden(element, method));
                VariableElement field = fields.get(name);
                if (field != null) {
                    sources.add(field);
                }
                found.put(
                        name,
                        new Property(
                                name,
                                member(type, method).getReturnType(),
                                method,
                                annotations.gather(sources),
                                method.getSimpleName() + "()"));
            }
        }
        if (element.getKind() != ElementKind.RECORD && !JsonCreators.isEvent(element)) {
            fields(type, element, fields, found, flaws);
        }
        return found;
    }

    private void fields(
            DeclaredType type,
            TypeElement element,
            Map<String, VariableElement> fields,
            Map<String, Property> found,
            List<JsonFlaw> flaws) {
        for (VariableElement field : fields.values()) {
            String name = field.getSimpleName().toString();
            boolean named = JsonAnnotations.has(field, JsonAnnotations.JACKSON + "JsonProperty");
            if (found.containsKey(name)) {
                continue;
            }
            if (field.getModifiers().contains(Modifier.PUBLIC)
                    && !field.getModifiers().contains(Modifier.TRANSIENT)) {
                TypeMirror of = shapes.environment.getTypeUtils().asMemberOf(type, field);
                found.put(name, new Property(name, of, field, annotations.gather(List.of(field)), name));
            } else if (named) {
                flaws.add(JsonFlaw.of(
                        Way.WRITE,
                        Diagnostic.JSON_TYPE,
                        field,
                        element.getSimpleName(),
                        "a class whose property " + name + " is a field that is not public and has no getter",
                        "add a getter, or make it a record"));
            }
        }
    }

    private static void unique(TypeElement element, List<Input> inputs, List<Output> outputs, List<JsonFlaw> flaws) {
        Set<String> read = new HashSet<>();
        for (Input input : Input.flat(inputs)) {
            input.names().stream()
                    .filter(name -> !read.add(name))
                    .forEach(name -> flaws.add(twice(Way.READ, input.at(), element, name)));
        }
        Set<String> written = new HashSet<>();
        outputs.stream()
                .filter(output -> !written.add(output.name()))
                .forEach(output -> flaws.add(twice(Way.WRITE, output.at(), element, output.name())));
    }

    private static JsonFlaw twice(Way way, Element at, TypeElement element, String name) {
        return JsonFlaw.of(way, Diagnostic.JSON_PROPERTY_TWICE, at, element.getSimpleName(), name);
    }

    void checkFormat(TypeElement element, List<JsonFlaw> flaws) {
        formats.checkType(element, flaws);
    }

    private String name(Property property, TypeElement element) {
        AnnotationMirror given = property.annotations().get(JsonAnnotations.JACKSON + "JsonProperty");
        String name = given == null ? "" : annotations.text(given, "value");
        return name.isEmpty() ? annotations.named(element, property.java()) : name;
    }

    private String access(Property property) {
        AnnotationMirror given = property.annotations().get(JsonAnnotations.JACKSON + "JsonProperty");
        return given == null ? "AUTO" : annotations.text(given, "access");
    }

    private boolean isRequired(Property property) {
        AnnotationMirror given = property.annotations().get(JsonAnnotations.JACKSON + "JsonProperty");
        return given != null
                && (annotations.value(given, "required").equals(true)
                        || annotations.text(given, "isRequired").equals("TRUE"));
    }

    private boolean isIgnored(Property property) {
        AnnotationMirror ignore = property.annotations().get(JsonAnnotations.JACKSON + "JsonIgnore");
        return ignore != null && annotations.value(ignore, "value").equals(true);
    }

    List<ExecutableElement> methods(TypeElement element) {
        return ElementFilter.methodsIn(shapes.environment.getElementUtils().getAllMembers(element)).stream()
                .filter(method -> !(method.getEnclosingElement() instanceof TypeElement owner)
                        || !owner.getQualifiedName().toString().startsWith("java.lang."))
                .toList();
    }

    ExecutableType member(DeclaredType type, ExecutableElement member) {
        return (ExecutableType) shapes.environment.getTypeUtils().asMemberOf(type, member);
    }

    private static boolean isPublic(ExecutableElement method) {
        return method.getModifiers().contains(Modifier.PUBLIC);
    }
}
