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
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads one {@code @Service} class into a model, and says what is wrong with it. */
final class ServiceReader {

    static final String SERVICE = "dev.linnet.Service";
    private static final Pattern NAME = Pattern.compile("[a-z](?:[a-z0-9]|-(?=[a-z0-9])){0,39}");

    private final Elements elements;
    private final Diagnostics diagnostics;
    private final EndpointReader endpoints;
    private final Codecs codecs;
    private final Checks checks;

    ServiceReader(Elements elements, Diagnostics diagnostics, EndpointReader endpoints, Codecs codecs, Checks checks) {
        this.codecs = codecs;
        this.checks = checks;
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
        return mirror != null && Mirrors.namesUnknownClass(mirror, "modules");
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
        CorsModel cors = new CorsReader(elements, diagnostics).read(type);
        UsesModel uses = UsesReader.read(elements, diagnostics, type, name);
        List<EndpointModel> handlers = handlers(type, diagnostics.count() == before ? path : "/");
        String packageName = elements.getPackageOf(type).getQualifiedName().toString();
        ServiceModel model = new ServiceModel(
                name,
                type,
                packageName,
                className(type),
                InjectedClass.isInjected(type),
                path,
                modules,
                cors,
                uses,
                handlers);
        if (diagnostics.count() > before) {
            if (type.getTypeParameters().isEmpty()) {
                new EndpointsWriter(model, codecs, checks).body(); // reports what no codec covers, in the same run
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

    private static String suggestion(TypeElement type) {
        return type.getSimpleName()
                .toString()
                .replaceAll("([a-z0-9])([A-Z])", "$1-$2")
                .toLowerCase(Locale.ROOT);
    }

    private void checkClass(TypeElement type) {
        String wrong = InjectedClass.flaw(type);
        if (!wrong.isEmpty()) {
            diagnostics.error(SERVICE_CLASS, type, type.getSimpleName(), wrong);
            return;
        }
        InjectedClass.Flaw flaw = InjectedClass.constructorFlaw(type, endpoints::isChecked);
        if (flaw != null) {
            diagnostics.error(SERVICE_CONSTRUCTOR, flaw.at(), type.getSimpleName(), flaw.text());
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

    private List<EndpointModel> handlers(TypeElement type, String path) {
        List<EndpointModel> handlers = new ArrayList<>();
        boolean any = false;
        for (ExecutableElement method : Methods.of(elements, type)) {
            ExecutableElement declared = Methods.declared(
                    elements, type, method, m -> !EndpointReader.verbs(m).isEmpty());
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
}
