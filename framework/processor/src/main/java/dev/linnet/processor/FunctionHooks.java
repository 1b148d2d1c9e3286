package dev.linnet.processor;

import dev.linnet.processor.ExceptionModel.Declared;
import dev.linnet.processor.ExceptionModel.Mapper;
import dev.linnet.processor.ServiceModel.EndpointModel;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads and checks the filters and exceptions of one function: of the classes being compiled, and of those compiled before. */
final class FunctionHooks {

    private final Elements elements;
    private final Diagnostics diagnostics;
    private final Predicate<TypeMirror> isChecked;
    private final FilterClasses classes;
    private final ExceptionReader exceptions;
    private final FilterCheck check;
    private final FunctionFilters filters;
    private final List<List<TypeElement>> thrown = new ArrayList<>();
    private List<TypeElement> owners = List.of();
    private ExceptionTableModel table;

    FunctionHooks(
            Elements elements,
            Types types,
            Diagnostics diagnostics,
            Predicate<TypeMirror> isChecked,
            String packageName) {
        this.elements = elements;
        this.diagnostics = diagnostics;
        this.isChecked = isChecked;
        this.classes = new FilterClasses(elements);
        this.exceptions = new ExceptionReader(elements, types, diagnostics, packageName);
        this.check = new FilterCheck(elements, types, diagnostics, isChecked, packageName);
        this.filters = new FunctionFilters(new FilterReader(elements, types, diagnostics, packageName), exceptions);
        this.table = new ExceptionTableModel(List.of(), List.of(), diagnostics);
    }

    /** Checks what a class that is being compiled names. */
    void check(ServiceModel model) {
        for (TypeElement at = model.type(); at != null; at = Methods.superclass(at)) {
            check.named(at);
        }
        for (EndpointModel endpoint : model.endpoints()) {
            check.named(Methods.declared(
                    elements,
                    model.type(),
                    endpoint.method(),
                    m -> !EndpointReader.verbs(m).isEmpty()));
        }
    }

    /** Reads the hooks of all classes of the function. */
    void read(List<Part> parts) {
        List<TypeElement> services =
                parts.stream().map(part -> type(part.javaName())).toList();
        services.forEach(service -> filters.addForAll(classes.ofService(service)));
        for (Part part : parts) {
            for (Part.Route route : part.routes()) {
                filters.addRoute(thrown.size(), types(route.filters()));
                thrown.add(types(route.thrown()));
            }
        }
        filters.number();
        owners = classes.owners(services);
        List<Declared> declared = new ArrayList<>();
        services.stream().limit(1).forEach(one -> declared.addAll(exceptions.declaredIn(elements.getPackageOf(one))));
        thrown.forEach(types -> types.forEach(type -> exceptions.nearest(type).ifPresent(declared::add)));
        filters.chains()
                .forEach(filter -> thrownBy(filter)
                        .forEach(type -> exceptions.nearest(type).ifPresent(declared::add)));
        table = new ExceptionTableModel(filters.mappers(), declared, diagnostics);
        check.attributes(filters);
    }

    /** Checks a handler that is being compiled: its attributes, and the exceptions that it declares. */
    void check(ServiceModel service, EndpointModel endpoint, int route) {
        check.attributes(endpoint, filters.before(route));
        for (TypeElement type : thrown.get(route)) {
            boolean ours =
                    !elements.getPackageOf(type).getQualifiedName().toString().startsWith("java.");
            if (ours && table.nearest(type, route).isEmpty() && !exceptions.isDeclared(type)) {
                diagnostics.warning(
                        Diagnostic.EXCEPTION_UNMAPPED,
                        endpoint.method(),
                        service.type().getSimpleName() + "." + endpoint.name(),
                        type.getSimpleName());
            }
        }
    }

    /** What a route may answer beside its result: the exceptions that it or a filter declares, and what mappers take from anyone. */
    List<ExceptionModel> answers(int route) {
        Set<ExceptionModel> answers = new LinkedHashSet<>();
        thrown.get(route).forEach(type -> table.nearest(type, route).ifPresent(answers::add));
        filters.before(route)
                .forEach(filter -> thrownBy(filter)
                        .forEach(type -> table.nearest(type, route).ifPresent(answers::add)));
        table.entries().stream()
                .filter(entry -> entry.routes() == null || entry.routes().contains(route))
                .map(ExceptionModel.Entry::model)
                .filter(model -> model instanceof Mapper && isThrownUndeclared(model.exception()))
                .forEach(answers::add);
        return List.copyOf(answers);
    }

    private boolean isThrownUndeclared(TypeElement exception) {
        String name = exception.getQualifiedName().toString();
        return !isChecked.test(exception.asType())
                || name.equals("java.lang.Exception")
                || name.equals("java.lang.Throwable");
    }

    private static List<TypeElement> thrownBy(FilterModel filter) {
        return thrown(filter.method().getThrownTypes());
    }

    /** The classes of thrown types. */
    static List<TypeElement> thrown(List<? extends TypeMirror> types) {
        return types.stream()
                .filter(DeclaredType.class::isInstance)
                .map(type -> (TypeElement) ((DeclaredType) type).asElement())
                .toList();
    }

    private List<TypeElement> types(List<String> names) {
        return names.stream().map(this::type).toList();
    }

    private TypeElement type(String name) {
        return Objects.requireNonNull(elements.getTypeElement(name), name);
    }

    /** The classes with filters and mappers. */
    List<TypeElement> owners() {
        return owners;
    }

    /** What the router has to know. */
    Hooks hooks(Codecs codecs) {
        return new Hooks(filters, table.entries(), owners, codecs);
    }
}
