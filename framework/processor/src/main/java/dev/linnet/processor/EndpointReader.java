package dev.linnet.processor;

import static dev.linnet.processor.Diagnostic.*;

import dev.linnet.processor.ServiceModel.CorsModel;
import dev.linnet.processor.ServiceModel.EndpointModel;
import dev.linnet.processor.ServiceModel.ParameterModel;
import dev.linnet.processor.ServiceModel.ResultModel;
import dev.linnet.processor.ServiceModel.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one handler method: route, parameters, result. */
final class EndpointReader {

    private static final Set<String> VERBS = Set.of("Get", "Post", "Put", "Patch", "Delete", "Head", "Options");
    private final Elements elements;
    private final Types types;
    private final Diagnostics diagnostics;
    private final ParameterReader parameters;
    private final ResultReader results;

    EndpointReader(Elements elements, Types types, Diagnostics diagnostics) {
        this.elements = elements;
        this.types = types;
        this.diagnostics = diagnostics;
        this.parameters = new ParameterReader(elements, types, diagnostics);
        this.results = new ResultReader(elements, types, diagnostics);
    }

    /** The HTTP method annotations of a method. */
    static List<AnnotationMirror> verbs(ExecutableElement method) {
        List<AnnotationMirror> verbs = new ArrayList<>();
        for (AnnotationMirror mirror : method.getAnnotationMirrors()) {
            String name = Mirrors.name(mirror);
            if (name.startsWith("dev.linnet.") && VERBS.contains(name.substring("dev.linnet.".length()))) {
                verbs.add(mirror);
            }
        }
        return verbs;
    }

    /** @param declared the method with the annotations: the same, or one that it overrides */
    Optional<EndpointModel> read(
            TypeElement service,
            String base,
            ExecutableElement method,
            ExecutableElement declared,
            List<AnnotationMirror> verbs) {
        int before = diagnostics.count();
        String shown = service.getSimpleName() + "." + method.getSimpleName();
        if (verbs.size() > 1) {
            diagnostics.errorAt(verbs.get(1), HANDLER_TWO_METHODS, method, shown, annotationNames(verbs));
        }
        checkForm(service, method, shown);
        AnnotationMirror verb = verbs.get(0);
        String route = Mirrors.text(elements, verb, "value");
        String mistake = RouteTemplate.mistake(route);
        if (!mistake.isEmpty()) {
            diagnostics.errorAt(verb, ROUTE, method, route, mistake);
            return Optional.empty();
        }
        String name =
                verb.getAnnotationType().asElement().getSimpleName().toString().toUpperCase(Locale.ROOT);
        RouteTemplate template = RouteTemplate.of(base, route);
        DeclaredType type = (DeclaredType) service.asType();
        ExecutableType signature = (ExecutableType) types.asMemberOf(type, method);
        String packageName = elements.getPackageOf(service).getQualifiedName().toString();
        List<ParameterModel> bound = parameters.read(name, template, declared, signature, packageName);
        checkVariables(verb, template, method, bound, before);
        List<String> consumes = new ConsumesReader(elements, diagnostics).read(declared, bound);
        Object training = new TrainingReader(elements, diagnostics).read(declared, bound);
        boolean asks = bound.stream().anyMatch(p -> p.source() == Source.REQUEST);
        ResultModel result = results.read(method, declared, name, signature.getReturnType(), asks, shown);
        CorsModel cors = new CorsReader(elements, diagnostics).read(declared);
        return diagnostics.count() > before
                ? Optional.empty()
                : Optional.of(new EndpointModel(
                        name,
                        template,
                        method,
                        bound,
                        result,
                        consumes,
                        training,
                        new FilterClasses(elements).named(declared),
                        cors));
    }

    static String annotationNames(List<? extends AnnotationMirror> mirrors) {
        return String.join(
                " and ",
                mirrors.stream()
                        .map(mirror ->
                                "@" + mirror.getAnnotationType().asElement().getSimpleName())
                        .toList());
    }

    /** Whether a thrown type must be caught. */
    boolean isChecked(TypeMirror thrown) {
        return !results.isA("java.lang.RuntimeException", thrown) && !results.isA("java.lang.Error", thrown);
    }

    private void checkForm(TypeElement service, ExecutableElement method, String shown) {
        String wrong = Methods.flaw(method);
        if (!wrong.isEmpty()) {
            diagnostics.error(HANDLER_FORM, method, shown, wrong);
            return;
        }
        String packageName = elements.getPackageOf(service).getQualifiedName().toString();
        boolean same = elements.getPackageOf(method).getQualifiedName().contentEquals(packageName);
        if (!same && !method.getModifiers().contains(Modifier.PUBLIC)) {
            diagnostics.error(
                    NOT_ACCESSIBLE, method, "the handler " + shown, Access.shown(method), packageName, "public");
        }
    }

    private void checkVariables(
            AnnotationMirror verb,
            RouteTemplate route,
            ExecutableElement method,
            List<ParameterModel> bound,
            int before) {
        if (diagnostics.count() > before || bound.stream().anyMatch(p -> p.source() == Source.REQUEST)) {
            return;
        }
        for (String variable : route.variables()) {
            if (bound.stream()
                    .noneMatch(p -> p.source() == Source.PATH && p.name().equals(variable))) {
                diagnostics.errorAt(verb, VARIABLE_UNUSED, method, variable, method.getSimpleName());
            }
        }
    }
}
