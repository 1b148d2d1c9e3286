package dev.linnet.processor;

import static dev.linnet.processor.Diagnostic.*;

import dev.linnet.processor.ServiceModel.CorsModel;
import dev.linnet.processor.ServiceModel.EndpointModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.AnnotationValue;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import org.jspecify.annotations.Nullable;

/** Reads one {@code @Service} class into a model, and says what is wrong with it. */
final class ServiceReader {

    static final String SERVICE = "dev.linnet.Service";
    private static final Pattern NAME = Pattern.compile("[a-z](?:[a-z0-9]|-(?=[a-z0-9])){0,39}");
    /** As browsers send it (RFC 6454 §6.2): in lower case, without user, path and the scheme's own port. */
    private static final Pattern ORIGIN =
            Pattern.compile("\\*|(?!http://.*:80$|https://.*:443$)[a-z][a-z0-9+.-]*://[^/?#\\s*@A-Z]+");

    private static final Pattern METHOD = Pattern.compile("[A-Z]+(?:-[A-Z]+)*");
    /** A token of RFC 9110 §5.6.2, or the wildcard. */
    private static final Pattern HEADER = Pattern.compile("[A-Za-z0-9!#$%&'*+.^_`|~-]+");

    private final Elements elements;
    private final Diagnostics diagnostics;
    private final EndpointReader endpoints;
    private final Codecs codecs;

    ServiceReader(Elements elements, Diagnostics diagnostics, EndpointReader endpoints, Codecs codecs) {
        this.codecs = codecs;
        this.elements = elements;
        this.diagnostics = diagnostics;
        this.endpoints = endpoints;
    }

    /** The name that an annotated class gives its service, valid or not. */
    static String nameOf(Elements elements, TypeElement type) {
        AnnotationMirror mirror = mirror(type);
        String value = Mirrors.text(elements, mirror, "value");
        return value.isEmpty() ? Mirrors.text(elements, mirror, "name") : value;
    }

    /** Whether {@code @Service(modules)} names a class that does not exist, or not yet. */
    static boolean hasUnknownModule(TypeElement type) {
        AnnotationMirror mirror = Mirrors.find(type, SERVICE);
        return mirror != null
                && mirror.getElementValues().entrySet().stream()
                        .filter(entry -> entry.getKey().getSimpleName().contentEquals("modules"))
                        .anyMatch(entry -> !(entry.getValue().getValue() instanceof List<?> values)
                                || values.stream()
                                        .anyMatch(value ->
                                                !(((AnnotationValue) value).getValue() instanceof DeclaredType module)
                                                        || module.getKind() == TypeKind.ERROR));
    }

    private static AnnotationMirror mirror(TypeElement type) {
        AnnotationMirror mirror = Mirrors.find(type, SERVICE);
        if (mirror == null) {
            throw new IllegalArgumentException(type + " has no @Service");
        }
        return mirror;
    }

    /** The model, or empty when something is wrong, which the diagnostics then say. */
    Optional<ServiceModel> read(TypeElement type) {
        int before = diagnostics.count();
        AnnotationMirror mirror = mirror(type);
        String name = nameOf(elements, type);
        String suggestion = suggestion(type);
        String second = Mirrors.text(elements, mirror, "name");
        if (!second.isEmpty() && !second.equals(name)) {
            diagnostics.errorAt(mirror, SERVICE_TWO_NAMES, type, name, second);
        }
        if (!NAME.matcher(name).matches()) {
            diagnostics.errorAt(mirror, SERVICE_NAME, type, name, suggestion);
        }
        String path = Mirrors.text(elements, mirror, "path");
        if (path.equals(dev.linnet.Service.NONE)) {
            path = "/" + name;
        } else if (!path.equals("/")
                && (path.isEmpty() || !RouteTemplate.mistake(path).isEmpty() || path.contains("{"))) {
            diagnostics.errorAt(mirror, SERVICE_PATH, type, path, suggestion);
        }
        checkClass(type);
        List<String> modules = modules(type, mirror);
        CorsModel cors = cors(type);
        List<EndpointModel> handlers = handlers(type, diagnostics.count() == before ? path : "/");
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        ServiceModel model = new ServiceModel(
                name, type, packageName, className(type), isInjected(type), path, modules, cors, handlers);
        if (diagnostics.count() > before) {
            if (type.getTypeParameters().isEmpty()) {
                new EndpointsWriter(model, codecs).body(); // reports what no codec covers, in the same run
            }
            return Optional.empty();
        }
        return Optional.of(model);
    }

    /** {@code Outer_Inner} for a nested class. */
    static String className(TypeElement type) {
        return type.getEnclosingElement() instanceof TypeElement outer
                ? className(outer) + "_" + type.getSimpleName()
                : type.getSimpleName().toString();
    }

    /** Whether a class has an {@code @Inject} constructor. */
    static boolean isInjected(TypeElement type) {
        return ElementFilter.constructorsIn(type.getEnclosedElements()).stream().anyMatch(Graph::isInject);
    }

    private static String suggestion(TypeElement type) {
        return type.getSimpleName()
                .toString()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    private void checkClass(TypeElement type) {
        Element outer = type.getEnclosingElement();
        while (outer instanceof TypeElement && !outer.getModifiers().contains(Modifier.PRIVATE)) {
            outer = outer.getEnclosingElement();
        }
        boolean inner = type.getEnclosingElement() instanceof TypeElement
                && !type.getModifiers().contains(Modifier.STATIC);
        String wrong = type.getKind() != ElementKind.CLASS && type.getKind() != ElementKind.RECORD
                ? "no class"
                : type.getModifiers().contains(Modifier.ABSTRACT)
                        ? "abstract"
                        : type.getModifiers().contains(Modifier.PRIVATE)
                                ? "private"
                                : outer instanceof TypeElement
                                        ? "nested in the private class " + outer.getSimpleName()
                                        : !type.getTypeParameters().isEmpty()
                                                ? "generic"
                                                : inner ? "an inner class" : "";
        if (!wrong.isEmpty()) {
            diagnostics.error(SERVICE_CLASS, type, type.getSimpleName(), wrong);
            return;
        }
        List<ExecutableElement> constructors = ElementFilter.constructorsIn(type.getEnclosedElements());
        List<ExecutableElement> injected =
                constructors.stream().filter(Graph::isInject).toList();
        ExecutableElement only =
                injected.size() == 1 ? injected.get(0) : constructors.size() == 1 ? constructors.get(0) : null;
        if (only == null) {
            diagnostics.error(
                    SERVICE_CONSTRUCTOR,
                    type,
                    type.getSimpleName(),
                    injected.isEmpty()
                            ? constructors.size() + " constructors and no @Inject"
                            : "several @Inject constructors");
        } else if (only.getModifiers().contains(Modifier.PRIVATE)) {
            diagnostics.error(SERVICE_CONSTRUCTOR, only, type.getSimpleName(), "a private constructor");
        } else if (injected.isEmpty() && !only.getParameters().isEmpty()) {
            diagnostics.error(
                    SERVICE_CONSTRUCTOR,
                    only,
                    type.getSimpleName(),
                    "a constructor with parameters but without @Inject");
        } else if (only.getThrownTypes().stream().anyMatch(endpoints::isChecked)) {
            diagnostics.error(
                    SERVICE_CONSTRUCTOR,
                    only,
                    type.getSimpleName(),
                    "a constructor that throws "
                            + Mirrors.shown(only.getThrownTypes().get(0)));
        }
    }

    private List<String> modules(TypeElement type, AnnotationMirror mirror) {
        List<String> names = new ArrayList<>();
        for (TypeElement module : Mirrors.classes(elements, mirror, "modules")) {
            if (!Mirrors.has(module, "dagger.Module")) {
                diagnostics.errorAt(mirror, MODULE, type, module.getSimpleName());
            } else {
                checkModule(type, mirror, module);
            }
            names.add(module.getQualifiedName().toString());
        }
        return List.copyOf(names);
    }

    /** Dagger makes the module where a method of it needs an instance. */
    private void checkModule(TypeElement type, AnnotationMirror mirror, TypeElement module) {
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        boolean instance = ElementFilter.methodsIn(module.getEnclosedElements()).stream()
                .anyMatch(method -> Mirrors.has(method, "dagger.Provides")
                        && !method.getModifiers().contains(Modifier.STATIC));
        boolean constructed = ElementFilter.constructorsIn(module.getEnclosedElements()).stream()
                .anyMatch(constructor ->
                        constructor.getParameters().isEmpty() && Access.allows(elements, constructor, packageName));
        if (!Access.allows(elements, module, packageName)) {
            diagnostics.errorAt(
                    mirror,
                    NOT_ACCESSIBLE,
                    type,
                    "the module " + module.getSimpleName(),
                    Access.shown(module),
                    packageName,
                    "public");
        } else if (instance && !constructed) {
            diagnostics.errorAt(
                    mirror,
                    NOT_ACCESSIBLE,
                    type,
                    "the module " + module.getSimpleName(),
                    "without a constructor to call",
                    packageName,
                    "constructible without arguments, or its @Provides methods static");
        }
    }

    private @Nullable CorsModel cors(TypeElement type) {
        AnnotationMirror mirror = Mirrors.find(type, "dev.linnet.Cors");
        if (mirror == null) {
            return null;
        }
        List<String> origins = Mirrors.texts(elements, mirror, "origins");
        List<String> methods = Mirrors.texts(elements, mirror, "methods");
        List<String> headers = Mirrors.texts(elements, mirror, "headers");
        int maxAge = (Integer) Mirrors.value(elements, mirror, "maxAge");
        if (origins.isEmpty() || origins.contains("*") && origins.size() > 1) {
            diagnostics.errorAt(
                    mirror, SERVICE_CORS, type, "origins are " + origins, "name one origin or more, or \"*\" alone");
        }
        for (String origin : origins) {
            if (!ORIGIN.matcher(origin).matches()) {
                diagnostics.errorAt(
                        mirror,
                        SERVICE_CORS,
                        type,
                        "the origin '" + origin + "' is not scheme://host or scheme://host:port",
                        "write it as browsers send it: \"https://shop.example\"");
            }
        }
        checkTokens(type, mirror, METHOD, methods, "method", "GET");
        checkTokens(type, mirror, HEADER, headers, "header", "Content-Type");
        if (maxAge < 0 || maxAge > 86_400) {
            diagnostics.errorAt(mirror, SERVICE_CORS, type, "maxAge is " + maxAge, "use 0 to 86400 seconds");
        }
        return new CorsModel(origins, methods, headers, maxAge);
    }

    private void checkTokens(
            TypeElement type, AnnotationMirror mirror, Pattern valid, List<String> found, String what, String example) {
        for (String token : found) {
            if (!valid.matcher(token).matches()) {
                diagnostics.errorAt(
                        mirror,
                        SERVICE_CORS,
                        type,
                        "'" + token + "' is no name of a " + what,
                        "write one name each, such as \"" + example + "\"");
            }
        }
    }

    private List<EndpointModel> handlers(TypeElement type, String path) {
        List<EndpointModel> handlers = new ArrayList<>();
        boolean any = false;
        for (ExecutableElement method : methods(type)) {
            ExecutableElement declared = declared(type, method);
            List<AnnotationMirror> verbs = EndpointReader.verbs(declared);
            if (!verbs.isEmpty()) {
                any = true;
                endpoints.read(type, path, method, declared, verbs).ifPresent(handlers::add);
            }
        }
        if (!any) {
            diagnostics.errorAt(mirror(type), SERVICE_WITHOUT_HANDLER, type, type.getSimpleName());
        }
        return handlers;
    }

    /** The methods of a class and its superclasses, in order of declaration, without those overridden. */
    private List<ExecutableElement> methods(TypeElement type) {
        List<ExecutableElement> methods = new ArrayList<>();
        for (TypeElement at = type; at != null; at = superclass(at)) {
            for (ExecutableElement method : ElementFilter.methodsIn(at.getEnclosedElements())) {
                if (methods.stream().noneMatch(own -> elements.overrides(own, method, type))) {
                    methods.add(method);
                }
            }
        }
        return methods;
    }

    /** The method that carries the annotations: an override without any takes those of the method that it overrides. */
    private ExecutableElement declared(TypeElement type, ExecutableElement method) {
        if (!EndpointReader.verbs(method).isEmpty()) {
            return method;
        }
        for (TypeElement at = superclass(type); at != null; at = superclass(at)) {
            for (ExecutableElement inherited : ElementFilter.methodsIn(at.getEnclosedElements())) {
                if (!EndpointReader.verbs(inherited).isEmpty() && elements.overrides(method, inherited, type)) {
                    return inherited;
                }
            }
        }
        return method;
    }

    private static @Nullable TypeElement superclass(TypeElement type) {
        return type.getSuperclass() instanceof DeclaredType declared ? (TypeElement) declared.asElement() : null;
    }
}
