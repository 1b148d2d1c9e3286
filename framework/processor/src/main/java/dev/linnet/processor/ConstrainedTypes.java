package dev.linnet.processor;

import dev.linnet.processor.ConstrainedType.Property;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
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
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Finds what must hold of the objects of types, once each. */
final class ConstrainedTypes {

    private record Pending(Constrained value, Element at, String shown) {}

    private final Elements elements;
    private final Types types;
    private final Diagnostics diagnostics;
    private final String packageName;
    private final ConstrainedReader reader;
    private final PropertyNames names;
    private final JsonAnnotations annotations;
    private final Map<String, ConstrainedType> known = new LinkedHashMap<>();
    private final List<Pending> pending = new ArrayList<>();

    ConstrainedTypes(
            ProcessingEnvironment environment, Diagnostics diagnostics, String packageName, JsonShapes shapes) {
        this.elements = environment.getElementUtils();
        this.types = environment.getTypeUtils();
        this.diagnostics = diagnostics;
        this.packageName = packageName;
        this.reader = new ConstrainedReader(environment, diagnostics);
        this.names = new PropertyNames(shapes);
        this.annotations = shapes.annotations;
    }

    ConstrainedReader reader() {
        return reader;
    }

    /** Whether objects of the type have anything to check, in what they consist of too. */
    boolean isChecked(TypeMirror type, Element at) {
        return isChecked(type, at, new LinkedHashSet<>());
    }

    private boolean isChecked(TypeMirror type, Element at, Set<String> seen) {
        if (!isObject(type) || !seen.add(CodecNames.key(type))) {
            return false;
        }
        ConstrainedType of = of((DeclaredType) type, at);
        if (!of.constraints().isEmpty()) {
            return true;
        }
        for (Property property : of.properties()) {
            if (isChecked(property.value(), at, seen)) {
                return true;
            }
        }
        for (DeclaredType part : of.parts()) {
            if (isChecked(part, at, seen)) {
                return true;
            }
        }
        return false;
    }

    /** Whether there is anything to check of a value. */
    boolean isChecked(Constrained value, Element at) {
        return isChecked(value, at, new LinkedHashSet<>());
    }

    private boolean isChecked(Constrained value, Element at, Set<String> seen) {
        return !value.constraints().isEmpty()
                || value.valid() && isChecked(value.type(), at, seen)
                || value.inner().stream().anyMatch(inner -> isChecked(inner.value(), at, seen));
    }

    /** The type of which constraints stand below a value without {@code @Valid}, which nothing would check; or null. */
    @Nullable
    TypeMirror unchecked(Constrained value, Element at) {
        if (!value.valid() && value.inner().isEmpty() && isChecked(value.type(), at)) {
            return value.type();
        }
        for (Constrained.Inner inner : value.inner()) {
            TypeMirror unchecked = unchecked(inner.value(), at);
            if (unchecked != null) {
                return unchecked;
            }
        }
        return null;
    }

    /** Whether it is a class or interface that is not the JDK's. */
    static boolean isObject(TypeMirror type) {
        return type instanceof DeclaredType declared
                && type.getKind() == TypeKind.DECLARED
                && declared.asElement().getKind() != ElementKind.ENUM
                && !Mirrors.qualified(type).startsWith("java.");
    }

    ConstrainedType of(DeclaredType type, Element at) {
        String key = CodecNames.key(type);
        ConstrainedType found = known.get(key);
        if (found == null) {
            TypeElement element = (TypeElement) type.asElement();
            Element near = annotations.isSource(element) ? element : at;
            found = new ConstrainedType(type, properties(type, element, near), ofClass(element, near), parts(type));
            known.put(key, found);
        }
        return found;
    }

    private List<Constraint> ofClass(TypeElement type, Element at) {
        List<Constraint> all = new ArrayList<>();
        for (TypeElement each : annotations.hierarchy(type)) {
            all.addAll(reader.ofClass(each, at));
        }
        return all;
    }

    private List<DeclaredType> parts(DeclaredType type) {
        List<DeclaredType> parts = new ArrayList<>();
        for (DeclaredType part : names.options(type)) {
            TypeElement element = (TypeElement) part.asElement();
            if (element.getModifiers().contains(Modifier.SEALED)
                    && element.getModifiers().contains(Modifier.ABSTRACT)) {
                parts.addAll(parts(part));
            } else {
                parts.add(part);
            }
        }
        return parts;
    }

    private List<Property> properties(DeclaredType type, TypeElement element, Element at) {
        Map<String, List<Element>> declarations = new LinkedHashMap<>();
        for (TypeElement each : List.copyOf(annotations.hierarchy(element)).reversed()) {
            for (Element member : each.getEnclosedElements()) {
                String name = property(member);
                if (!name.isEmpty() && !member.getModifiers().contains(Modifier.STATIC)) {
                    declarations.computeIfAbsent(name, n -> new ArrayList<>()).add(member);
                } else if (name.isEmpty() && member instanceof ExecutableElement method) {
                    unread(each, method, at);
                }
            }
        }
        List<Property> properties = new ArrayList<>();
        declarations.forEach((name, members) -> {
            Property property = property(type, element, name, members, at);
            if (property != null) {
                properties.add(property);
            }
        });
        return properties;
    }

    /** The property that a member declares: fields, components, methods called {@code get…}, {@code is…} and {@code has…}. */
    private static String property(Element member) {
        if (member instanceof VariableElement && member.getKind() == ElementKind.FIELD) {
            return member.getSimpleName().toString();
        }
        if (member.getKind() == ElementKind.RECORD_COMPONENT) {
            return member.getSimpleName().toString();
        }
        if (member instanceof ExecutableElement method
                && method.getKind() == ElementKind.METHOD
                && method.getParameters().isEmpty()
                && method.getReturnType().getKind() != TypeKind.VOID
                && !method.getSimpleName().contentEquals("getClass")) {
            String name = method.getSimpleName().toString();
            boolean bool = Mirrors.qualified(method.getReturnType()).equals("boolean");
            for (String prefix : bool ? List.of("get", "is", "has") : List.of("get")) {
                if (name.startsWith(prefix) && name.length() > prefix.length()) {
                    return JsonCreators.mangled(name.substring(prefix.length()));
                }
            }
        }
        return "";
    }

    /** Constraints on a method that is no getter: on its result or parameters, which nothing checks. */
    private void unread(TypeElement owner, ExecutableElement method, Element at) {
        List<String> elsewhere = new ArrayList<>();
        if (owner.getKind() == ElementKind.RECORD) {
            if (method.getKind() == ElementKind.CONSTRUCTOR) {
                return; // what stands on its parameters stands on the components
            }
            for (Element member : owner.getEnclosedElements()) {
                if (member.getSimpleName().equals(method.getSimpleName()) && !member.equals(method)) {
                    member.getAnnotationMirrors().forEach(mirror -> elsewhere.add(mirror.toString()));
                    member.asType().getAnnotationMirrors().forEach(mirror -> elsewhere.add(mirror.toString()));
                }
            }
        }
        List<Element> where = new ArrayList<>(method.getParameters());
        where.add(method);
        for (Element element : where) {
            for (var mirror : element.getAnnotationMirrors()) {
                if (ConstraintReader.isValidation(mirror) && !elsewhere.contains(mirror.toString())) {
                    diagnostics.errorAt(
                            mirror,
                            Diagnostic.CONSTRAINT_UNREAD,
                            annotations.isSource(element) ? element : at,
                            ConstraintReader.simple(mirror),
                            owner.getSimpleName() + "." + method.getSimpleName() + "()",
                            "it is no property",
                            "write it on the record's component, the field or the getter");
                }
            }
        }
    }

    private @Nullable Property property(
            DeclaredType type, TypeElement element, String name, List<Element> members, Element at) {
        Element last = members.stream()
                .filter(member -> member.getKind() == ElementKind.RECORD_COMPONENT)
                .findFirst()
                .orElse(members.get(members.size() - 1));
        Element near = annotations.isSource(last) ? last : at;
        String shown = element.getSimpleName() + "." + name;
        Element typed = members.stream()
                .filter(member -> isDeclaredConstrained(member))
                .findFirst()
                .orElse(last);
        TypeMirror declared = declared(typed);
        Constrained value = reader.read(members, declared, member(type, typed, declared), near, shown);
        if (annotations.isSource(last)) {
            pending.add(new Pending(value, last, shown));
        }
        if (value.isFree()) {
            return null;
        }
        String accessor = accessor(element, name, members);
        if (accessor == null) {
            diagnostics.error(
                    Diagnostic.CONSTRAINT_UNREAD,
                    near,
                    members.stream()
                            .flatMap(member -> member.getAnnotationMirrors().stream())
                            .filter(ConstraintReader::isValidation)
                            .findFirst()
                            .map(ConstraintReader::simple)
                            .orElse("Valid"),
                    shown,
                    "it cannot be read from package " + packageName,
                    "give it a getter, or take 'private' away");
            return null;
        }
        return new Property(accessor, name, names.name(type, name, members), names.affixes(type, name), value, near);
    }

    private static boolean isDeclaredConstrained(Element member) {
        TypeMirror type = declared(member);
        return type instanceof DeclaredType of
                && of.getTypeArguments().stream().anyMatch(ConstraintReader::isConstrained);
    }

    /** Reports values whose types have constraints that nothing checks: {@code @Valid} is missing. */
    void checkPending() {
        while (!pending.isEmpty()) {
            Pending next = pending.remove(0);
            TypeMirror unchecked = unchecked(next.value(), next.at());
            if (unchecked != null) {
                diagnostics.error(Diagnostic.VALID_MISSING, next.at(), Mirrors.shown(unchecked), next.shown());
            }
        }
    }

    private static TypeMirror declared(Element member) {
        return member instanceof ExecutableElement method ? method.getReturnType() : member.asType();
    }

    private TypeMirror member(DeclaredType type, Element member, TypeMirror declared) {
        if (((TypeElement) type.asElement()).getTypeParameters().isEmpty()
                && type.asElement().equals(member.getEnclosingElement())) {
            return declared;
        }
        Element of = member instanceof javax.lang.model.element.RecordComponentElement component
                ? component.getAccessor()
                : member;
        TypeMirror resolved = types.asMemberOf(type, of);
        return resolved instanceof ExecutableType method ? method.getReturnType() : resolved;
    }

    private @Nullable String accessor(TypeElement element, String name, List<Element> members) {
        for (Element member : members.reversed()) {
            boolean visible = Access.allows(elements, member, packageName);
            if (member.getKind() == ElementKind.RECORD_COMPONENT) {
                return name + "()";
            }
            if (member instanceof ExecutableElement && visible) {
                return member.getSimpleName() + "()";
            }
        }
        for (ExecutableElement method : ElementFilter.methodsIn(elements.getAllMembers(element))) {
            if (method.getSimpleName().contentEquals(name)
                    && method.getParameters().isEmpty()
                    && Access.allows(elements, method, packageName)) {
                return name + "()";
            }
        }
        for (Element member : members) {
            if (member.getKind() == ElementKind.FIELD && Access.allows(elements, member, packageName)) {
                return name;
            }
        }
        return null;
    }
}
