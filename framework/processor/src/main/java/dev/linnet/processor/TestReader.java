package dev.linnet.processor;

import static dev.linnet.processor.Diagnostic.*;

import dev.linnet.processor.Wiring.Made;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;

/** Reads a {@code @LinnetTest} class: which service, which mocks, which bindings they replace. */
final class TestReader {

    static final String TEST = "dev.linnet.testing.LinnetTest";
    private static final Set<String> MOCKS = Set.of("org.mockito.Mock", "org.mockito.Spy");

    /**
     * One test class, free of mistakes.
     *
     * @param services the classes of the function, in the order in which its router takes them
     * @param owners the classes with filters and mappers
     * @param made how they are made
     * @param mocks by the key of the binding that each replaces
     */
    record TestModel(
            TypeElement type,
            String packageName,
            String service,
            List<TypeElement> services,
            List<TypeElement> owners,
            List<Made> made,
            Map<String, VariableElement> mocks,
            List<TypeElement> modules) {}

    private final ProcessingEnvironment environment;
    private final Elements elements;
    private final Diagnostics diagnostics;

    TestReader(ProcessingEnvironment environment, Diagnostics diagnostics) {
        this.environment = environment;
        this.elements = environment.getElementUtils();
        this.diagnostics = diagnostics;
    }

    Optional<TestModel> read(TypeElement test) {
        int before = diagnostics.count();
        AnnotationMirror mirror = Mirrors.find(test, TEST);
        if (mirror == null || !(Mirrors.value(elements, mirror, "value") instanceof DeclaredType named)) {
            return Optional.empty(); // a class that does not exist: javac says so
        }
        TypeElement service = (TypeElement) named.asElement();
        if (!Mirrors.has(service, ServiceReader.SERVICE)) {
            diagnostics.errorAt(mirror, TEST_SERVICE, test, service.getSimpleName());
            return Optional.empty();
        }
        String packageName = packageOf(service);
        if (!packageOf(test).equals(packageName)) {
            diagnostics.errorAt(mirror, TEST_PACKAGE, test, test.getSimpleName(), packageOf(test), packageName);
            return Optional.empty();
        }
        String name = ServiceReader.nameOf(elements, service);
        List<TypeElement> services = new ArrayList<>();
        collect(elements.getPackageElement(packageName), name, services);
        services.sort(Comparator.comparing(ServiceReader::className));
        List<TypeElement> modules = modules(services);
        List<TypeElement> owners = new FilterClasses(elements).owners(services);
        Map<String, VariableElement> mocks = mocks(test, name, services, owners, modules);
        return diagnostics.count() > before
                ? Optional.empty()
                : Optional.of(
                        new TestModel(test, packageName, name, services, owners, made(owners, mocks), mocks, modules));
    }

    private void collect(Element scope, String name, List<TypeElement> into) {
        for (TypeElement type : ElementFilter.typesIn(scope.getEnclosedElements())) {
            if (Mirrors.has(type, ServiceReader.SERVICE)
                    && ServiceReader.nameOf(elements, type).equals(name)) {
                into.add(type);
            }
            collect(type, name, into);
        }
    }

    private List<TypeElement> modules(List<TypeElement> services) {
        Set<String> names = new TreeSet<>();
        for (TypeElement service : services) {
            AnnotationMirror mirror = Mirrors.find(service, ServiceReader.SERVICE);
            if (mirror != null) {
                Mirrors.classes(elements, mirror, "modules")
                        .forEach(m -> names.add(m.getQualifiedName().toString()));
            }
        }
        return names.stream().map(elements::getTypeElement).toList();
    }

    private Map<String, VariableElement> mocks(
            TypeElement test,
            String name,
            List<TypeElement> services,
            List<TypeElement> owners,
            List<TypeElement> modules) {
        // What is missing in the graph was reported when the service compiled.
        Graph graph = new Graph(elements, environment.getTypeUtils(), new Diagnostics());
        Map<String, VariableElement> mocks = new LinkedHashMap<>();
        for (VariableElement field : fields(test)) {
            if (field.getAnnotationMirrors().stream().anyMatch(m -> MOCKS.contains(Mirrors.name(m)))) {
                String key = graph.key(field.asType(), field);
                mocks.put(key, field);
                graph.replace(key);
                if (field.getModifiers().contains(Modifier.PRIVATE)) {
                    diagnostics.error(MOCK_PRIVATE, field, field.getSimpleName());
                }
            }
        }
        modules.forEach(graph::module);
        services.forEach(graph::follow);
        owners.stream().filter(owner -> !services.contains(owner)).forEach(graph::want);
        mocks.forEach((key, field) -> {
            if (!graph.asked().contains(key)) {
                diagnostics.error(MOCK_UNUSED, field, name, Mirrors.shown(field.asType()));
            }
        });
        return mocks;
    }

    /** A class with filters that is mocked is in the graph even if it has nothing injected. */
    private List<Made> made(List<TypeElement> owners, Map<String, VariableElement> mocks) {
        Graph keys = new Graph(elements, environment.getTypeUtils(), new Diagnostics());
        return owners.stream()
                .map(owner -> new Made(
                        owner.getQualifiedName().toString(),
                        ServiceReader.className(owner),
                        InjectedClass.isInjected(owner) || mocks.containsKey(keys.key(owner.asType(), owner))))
                .toList();
    }

    private static List<VariableElement> fields(TypeElement test) {
        List<VariableElement> fields = new ArrayList<>(ElementFilter.fieldsIn(test.getEnclosedElements()));
        if (test.getSuperclass() instanceof DeclaredType parent) {
            fields.addAll(fields((TypeElement) parent.asElement()));
        }
        return fields;
    }

    private String packageOf(TypeElement type) {
        return elements.getPackageOf(type).getQualifiedName().toString();
    }
}
