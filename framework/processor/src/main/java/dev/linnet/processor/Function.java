package dev.linnet.processor;

import static dev.linnet.processor.Diagnostic.*;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.FilerException;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** One service in one round: those of its classes that are being compiled, and the parts of those that were before. */
final class Function {

    private record Endpoints(ServiceModel model, EndpointsWriter writer, String body, Part part) {}

    private final ProcessingEnvironment environment;
    private final Elements elements;
    private final Diagnostics diagnostics;
    private final String service;
    private final List<TypeElement> classes;
    private final Set<String> sources;
    private final String packageName;
    private final List<Endpoints> endpoints = new ArrayList<>();
    private final List<Part> parts = new ArrayList<>();
    private final RouteTree tree = new RouteTree();
    private final EndpointReader endpointReader;
    private final FunctionHooks hooks;
    private @Nullable Codecs codecs;

    /** @param sources qualified names of the classes that users wrote in this compilation */
    Function(
            ProcessingEnvironment environment,
            Diagnostics diagnostics,
            String service,
            List<TypeElement> classes,
            Set<String> sources) {
        this.environment = environment;
        this.elements = environment.getElementUtils();
        this.diagnostics = diagnostics;
        this.service = service;
        this.classes = classes;
        this.sources = sources;
        this.packageName = packageOf(classes.get(0));
        this.endpointReader = new EndpointReader(elements, environment.getTypeUtils(), diagnostics);
        this.hooks = new FunctionHooks(
                elements, environment.getTypeUtils(), diagnostics, endpointReader::isChecked, packageName);
    }

    String packageName() {
        return packageName;
    }

    /** The function's class: two services must not share it. */
    String className() {
        return SourceFile.qualified(packageName, name() + "Function");
    }

    /** Reports that a name is taken by a class of this compilation. */
    void clash(String className, String service) {
        diagnostics.error(NAME_CLASH, classes.get(0), className, service);
    }

    String service() {
        return service;
    }

    /** Reports the base paths that this service shares with another of the same compilation. */
    void checkPaths(Map<String, String> serviceByPath) {
        for (String path : parts.stream().map(Part::path).distinct().toList()) {
            String other = serviceByPath.putIfAbsent(path, service);
            if (other != null) {
                diagnostics.error(SERVICE_PATH_TWICE, classes.get(0), service, other, path);
            }
        }
    }

    /**
     * Reports routes whose paths all begin with the base path of another service of the same compilation, one below this
     * service's own: the longer base path takes them. Where a variable stands in its place, only some are taken.
     */
    void checkRoutesOfOthers(Map<String, String> serviceByPath) {
        for (Part part : parts) {
            List<Part.Route> routes = part.routes();
            for (int i = 0; i < routes.size(); i++) {
                String route = routes.get(i).template().text();
                String longest = part.path();
                for (String path : serviceByPath.keySet()) {
                    if (path.length() > longest.length() && (route + "/").startsWith(path + "/")) {
                        longest = path;
                    }
                }
                String other = serviceByPath.getOrDefault(longest, service);
                if (!other.equals(service) && !longest.equals(part.path())) {
                    diagnostics.error(
                            ROUTE_OF_OTHER, handler(part, i), routes.get(i).verb(), route, longest, other);
                }
            }
        }
    }

    /** Reads and checks everything; what is wrong is in the diagnostics. */
    void read(Codecs codecs, Checks checks) {
        ServiceReader reader = new ServiceReader(elements, diagnostics, endpointReader, codecs, checks);
        for (TypeElement type : classes) {
            if (!packageOf(type).equals(packageName)) {
                diagnostics.error(SERVICE_PACKAGES, type, service, packageName, packageOf(type));
            }
            reader.read(type).ifPresent(model -> {
                EndpointsWriter writer = new EndpointsWriter(model, codecs, checks);
                String body = writer.body();
                List<Object> routes = DescriptionWriter.routes(model, codecs.schemas());
                Part part = Part.of(model, routes, codecs.schemas().named());
                endpoints.add(new Endpoints(model, writer, body, part));
                parts.add(part);
            });
        }
        parts.addAll(new CompiledParts(environment, diagnostics, service, classes).of(packageName));
        parts.sort(Comparator.comparing(Part::className));
        checkRoutes();
        this.codecs = codecs;
        readHooks();
        checkCors();
        checkUses();
        checkNames();
        checkGraph();
    }

    private void checkRoutes() {
        List<Part.Route> all = new ArrayList<>();
        List<Element> handlers = new ArrayList<>();
        for (Part part : parts) {
            int first = all.size();
            for (Part.Route route : part.routes()) {
                handlers.add(handler(part, all.size() - first));
                all.add(route);
            }
        }
        for (int i = 0; i < all.size(); i++) {
            Part.Route route = all.get(i);
            Integer earlier = tree.add(route.verb(), route.template(), i);
            if (earlier != null) {
                Part.Route other = all.get(earlier);
                diagnostics.error(
                        ROUTE_TWICE,
                        handlers.get(i),
                        route.verb(),
                        route.template().text(),
                        other.handler());
            }
        }
        tree.unreachable()
                .forEach((number, others) -> diagnostics.error(
                        ROUTE_UNREACHABLE,
                        handlers.get(number),
                        all.get(number).verb(),
                        all.get(number).template().text(),
                        String.join(
                                " and ",
                                others.stream().map(i -> all.get(i).handler()).toList())));
    }

    /** The element of a part's route: its handler where it is being compiled, else the first class. */
    private Element handler(Part part, int index) {
        for (Endpoints own : endpoints) {
            if (own.part().equals(part)) {
                return own.model().endpoints().get(index).method();
            }
        }
        return classes.get(0);
    }

    private void readHooks() {
        endpoints.forEach(own -> hooks.check(own.model()));
        hooks.read(parts);
        if (endpoints.size() < classes.size()) {
            return; // what a class with a mistake provides is not known
        }
        int first = 0;
        for (Part part : parts) {
            for (Endpoints own : endpoints) {
                if (own.part().equals(part)) {
                    for (int i = 0; i < part.routes().size(); i++) {
                        hooks.check(own.model(), own.model().endpoints().get(i), first + i);
                    }
                }
            }
            first += part.routes().size();
        }
    }

    private void checkCors() {
        long different = parts.stream()
                .map(Part::cors)
                .flatMap(Optional::stream)
                .distinct()
                .count();
        if (different > 1) {
            diagnostics.error(
                    SERVICE_CORS,
                    classes.get(0),
                    "the classes of service '" + service + "' differ in it",
                    "write the same @Cors on them, or on one of them only; a handler may have its own");
        }
    }

    private void checkUses() {
        Map<String, UsesModel.Table> keyed = new TreeMap<>();
        for (Part part : parts) {
            part.uses().tables().forEach((name, table) -> {
                UsesModel.Table before = keyed.merge(name, table, UsesModel.Table::plus);
                if (before.contradicts(table)) {
                    diagnostics.error(USES_KEYS_DIFFER, type(part), service, name, before.keys(), table.keys());
                }
            });
        }
    }

    /** The class of a part where it is being compiled, else the first class. */
    private TypeElement type(Part part) {
        return endpoints.stream()
                .filter(own -> own.part().equals(part))
                .map(own -> own.model().type())
                .findFirst()
                .orElse(classes.get(0));
    }

    private void checkNames() {
        List<String> names = new ArrayList<>(List.of(name() + "Router", name() + "Component", name() + "Function"));
        hooks().suffixes().forEach(suffix -> names.add(name() + suffix));
        endpoints.forEach(own -> names.add(own.model().className() + "Endpoints"));
        for (String name : names) {
            String qualified = SourceFile.qualified(packageName, name);
            if (sources.contains(qualified)) {
                diagnostics.error(NAME_CLASH, elements.getTypeElement(qualified), name, service);
            }
        }
    }

    private void checkGraph() {
        Graph graph = new Graph(elements, environment.getTypeUtils(), diagnostics);
        parts.stream()
                .flatMap(part -> part.modules().stream())
                .map(elements::getTypeElement)
                .forEach(graph::module);
        endpoints.forEach(own -> graph.follow(own.model().type()));
        hooks.owners().stream()
                .filter(owner -> !Mirrors.has(owner, ServiceReader.SERVICE))
                .forEach(graph::want);
    }

    void write(Filer filer) throws IOException {
        for (Endpoints of : endpoints) {
            of.writer().write(filer, of.body());
            resource(
                    filer,
                    Part.file(packageName, of.model().className()),
                    of.part().text());
        }
        FunctionWriter writer = new FunctionWriter(packageName, name(), parts, hooks.owners());
        SourceFile router = writer.file("Router");
        router.write(filer, new RouterWriter(router, name(), parts, hooks()).body(tree), originating());
        hooks().write(filer, packageName, name(), originating());
        if (writer.hasGraph()) {
            SourceFile component = writer.file("Component");
            component.write(filer, writer.component(component), originating());
        }
        SourceFile function = writer.file("Function");
        function.write(filer, writer.function(function), originating());
        resource(
                filer,
                "META-INF/linnet/" + service + ".json",
                DescriptionWriter.description(service, className(), parts, hooks));
    }

    /** Writes what users name in their code, empty, so that a mistake is not followed by "cannot find symbol". */
    void writeShell(Filer filer) throws IOException {
        FunctionWriter writer = new FunctionWriter(packageName, name(), parts, hooks.owners());
        if (javax.lang.model.SourceVersion.isIdentifier(name()) && !sources.contains(className())) {
            writer.file("Function").write(filer, writer.shell(), originating());
        }
    }

    private void resource(Filer filer, String file, String text) throws IOException {
        try (Writer out = filer.createResource(StandardLocation.CLASS_OUTPUT, "", file, originating())
                .openWriter()) {
            out.write(text);
        } catch (FilerException e) {
            throw new SourceFile.NameTaken(file, e);
        }
    }

    private Hooks hooks() {
        return hooks.hooks(Objects.requireNonNull(codecs, "read() comes first"));
    }

    /** A change of a filter class is one of the function, too. */
    private Element[] originating() {
        Set<Element> all = new LinkedHashSet<>(classes);
        all.addAll(hooks.owners());
        return all.toArray(Element[]::new);
    }

    private String packageOf(TypeElement type) {
        return elements.getPackageOf(type).getQualifiedName().toString();
    }

    private String name() {
        return prefix(service);
    }

    /** What the classes of a service's function begin with: {@code OrderHistory} for {@code order-history}. */
    static String prefix(String service) {
        StringBuilder name = new StringBuilder();
        for (String word : service.split("-", -1)) {
            name.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return name.toString();
    }
}
