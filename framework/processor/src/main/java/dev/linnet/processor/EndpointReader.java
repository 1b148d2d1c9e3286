package dev.linnet.processor;

import static dev.linnet.processor.Diagnostic.*;

import dev.linnet.processor.ServiceModel.EndpointModel;
import dev.linnet.processor.ServiceModel.Outcome;
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
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;

/** Reads one handler method: route, parameters, result. */
final class EndpointReader {

    private static final Set<String> VERBS = Set.of("Get", "Post", "Put", "Patch", "Delete", "Head", "Options");
    private static final Set<String> FUTURES =
            Set.of("Future", "CompletableFuture", "CompletionStage", "Mono", "Flux", "Uni", "Single", "Publisher");
    private static final Set<String> STREAMS = Set.of("InputStream", "OutputStream", "Stream", "Reader", "Iterator");
    private static final Set<String> RESPONSES =
            Set.of("ResponseEntity", "HttpResponse", "APIGatewayProxyResponseEvent", "APIGatewayV2HTTPResponse");

    private final Elements elements;
    private final Types types;
    private final Diagnostics diagnostics;
    private final ParameterReader parameters;

    EndpointReader(Elements elements, Types types, Diagnostics diagnostics) {
        this.elements = elements;
        this.types = types;
        this.diagnostics = diagnostics;
        this.parameters = new ParameterReader(elements, diagnostics);
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

    Optional<EndpointModel> read(
            TypeElement service, String base, ExecutableElement method, List<AnnotationMirror> verbs) {
        int before = diagnostics.count();
        String shown = service.getSimpleName() + "." + method.getSimpleName();
        if (verbs.size() > 1) {
            diagnostics.errorAt(verbs.get(1), HANDLER_TWO_METHODS, method, shown, annotationNames(verbs));
        }
        checkForm(method, shown);
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
        ExecutableType signature = (ExecutableType) types.asMemberOf((DeclaredType) service.asType(), method);
        List<ParameterModel> bound = parameters.read(name, template, method, signature);
        checkVariables(verb, template, method, bound, before);
        ResultModel result = result(method, signature.getReturnType(), shown);
        return diagnostics.count() > before
                ? Optional.empty()
                : Optional.of(new EndpointModel(name, template, method, bound, result));
    }

    static String annotationNames(List<? extends AnnotationMirror> mirrors) {
        return String.join(
                " and ",
                mirrors.stream()
                        .map(mirror ->
                                "@" + mirror.getAnnotationType().asElement().getSimpleName())
                        .toList());
    }

    private void checkForm(ExecutableElement method, String shown) {
        Set<Modifier> modifiers = method.getModifiers();
        String wrong = modifiers.contains(Modifier.PRIVATE)
                ? "private"
                : modifiers.contains(Modifier.STATIC)
                        ? "static"
                        : modifiers.contains(Modifier.ABSTRACT)
                                ? "abstract"
                                : !method.getTypeParameters().isEmpty()
                                        ? "generic"
                                        : method.isVarArgs() ? "varargs" : "";
        if (!wrong.isEmpty()) {
            diagnostics.error(HANDLER_FORM, method, shown, wrong);
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

    private ResultModel result(ExecutableElement method, TypeMirror type, String shown) {
        if (type.getKind() == TypeKind.VOID) {
            return new ResultModel(Outcome.NOTHING, type, type);
        }
        if (type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE) {
            return new ResultModel(Outcome.BYTES, type, type);
        }
        String simple = type instanceof DeclaredType declared
                ? declared.asElement().getSimpleName().toString()
                : type.toString();
        if (FUTURES.contains(simple)) {
            diagnostics.error(RESULT_FUTURE, method, shown, Mirrors.shown(type));
        } else if (STREAMS.contains(simple)) {
            diagnostics.error(
                    RESULT_TYPE,
                    method,
                    shown,
                    Mirrors.shown(type),
                    "return byte[], a List or Response; streaming comes later");
        } else if (RESPONSES.contains(simple)) {
            diagnostics.error(
                    RESULT_TYPE,
                    method,
                    shown,
                    Mirrors.shown(type),
                    "return a record, Optional, Created or Response (dev.linnet)");
        }
        return switch (Mirrors.qualified(type)) {
            case "java.lang.Void" -> new ResultModel(Outcome.NOTHING, type, type);
            case "dev.linnet.Response" -> new ResultModel(Outcome.RESPONSE, type, type);
            case "dev.linnet.Created" -> wrapped(Outcome.CREATED, method, type, shown);
            case "java.util.Optional" -> wrapped(Outcome.OPTIONAL, method, type, shown);
            default -> new ResultModel(Mirrors.nullable(method, type) ? Outcome.NULLABLE : Outcome.VALUE, type, type);
        };
    }

    private ResultModel wrapped(Outcome outcome, ExecutableElement method, TypeMirror type, String shown) {
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        if (arguments.size() != 1 || arguments.get(0).getKind() == TypeKind.WILDCARD) {
            diagnostics.error(
                    RESULT_TYPE,
                    method,
                    shown,
                    Mirrors.shown(type),
                    "name what is in it: its JSON codec is written from the declared type");
            return new ResultModel(outcome, type, type);
        }
        return new ResultModel(outcome, type, arguments.get(0));
    }
}
