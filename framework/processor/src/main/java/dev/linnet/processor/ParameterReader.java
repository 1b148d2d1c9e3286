package dev.linnet.processor;

import static dev.linnet.processor.Diagnostic.*;

import dev.linnet.processor.ServiceModel.ParameterModel;
import dev.linnet.processor.ServiceModel.Shape;
import dev.linnet.processor.ServiceModel.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.VariableElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.ExecutableType;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Decides where each parameter of a handler comes from. */
final class ParameterReader {

    private static final Map<String, Source> ANNOTATIONS = Map.of(
            "dev.linnet.Path", Source.PATH,
            "dev.linnet.Query", Source.QUERY,
            "dev.linnet.Header", Source.HEADER,
            "dev.linnet.Cookie", Source.COOKIE,
            "dev.linnet.Form", Source.FORM,
            "dev.linnet.Part", Source.PART,
            "dev.linnet.Body", Source.BODY,
            "dev.linnet.Attribute", Source.ATTRIBUTE);
    private static final Map<String, Source> TYPES = Map.of(
            "dev.linnet.Request", Source.REQUEST,
            "com.amazonaws.services.lambda.runtime.Context", Source.CONTEXT,
            "com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent", Source.EVENT,
            "com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent", Source.EVENT,
            "com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerRequestEvent", Source.EVENT);
    private static final Set<Source> HANDLERS_ONLY = Set.of(Source.PATH, Source.BODY, Source.FORM, Source.PART);
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private static final String LOOK_AT_REQUEST = "take Request and look at what you need of it";

    private final Elements elements;
    private final Diagnostics diagnostics;
    private final ValueReader values;

    ParameterReader(Elements elements, Types types, Diagnostics diagnostics) {
        this.elements = elements;
        this.diagnostics = diagnostics;
        this.values = new ValueReader(elements, types, diagnostics);
    }

    List<ParameterModel> read(
            String verb, RouteTemplate route, ExecutableElement method, ExecutableType signature, String packageName) {
        List<ParameterModel> bound = new ArrayList<>();
        VariableElement body = null;
        VariableElement form = null;
        for (int i = 0; i < method.getParameters().size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            TypeMirror type = signature.getParameterTypes().get(i);
            ParameterModel model = parameter(verb, route, parameter, type, packageName);
            if (model == null) {
                continue;
            }
            boolean isForm = model.flat().stream().anyMatch(ParameterModel::inForm);
            if (model.source() == Source.BODY || isForm) {
                VariableElement taken = body != null ? body : isForm ? null : form;
                if (taken != null) {
                    diagnostics.error(BODY_TWICE, parameter, taken.getSimpleName(), parameter.getSimpleName());
                }
            }
            body = model.source() == Source.BODY ? parameter : body;
            form = isForm ? parameter : form;
            if (isForm && !WITH_BODY.contains(verb)) {
                diagnostics.error(BODY_METHOD, parameter, verb, parameter.getSimpleName());
            }
            checkAccess(parameter, model, packageName);
            bound.add(model);
        }
        return bound;
    }

    /** Reads a parameter of a filter: bound as a handler's, but a filter knows no route, and the body is the handler's. */
    @Nullable
    ParameterModel ofFilter(VariableElement at, TypeMirror type, String filter, String packageName) {
        for (AnnotationMirror mirror : at.getAnnotationMirrors()) {
            Source source = ANNOTATIONS.get(Mirrors.name(mirror));
            if (source != null && HANDLERS_ONLY.contains(source)) {
                diagnostics.errorAt(
                        mirror,
                        FILTER_SIGNATURE,
                        at,
                        "the filter",
                        filter,
                        source == Source.PATH ? "takes a variable of the path" : "takes the body",
                        LOOK_AT_REQUEST);
                return null;
            }
        }
        ParameterModel model = parameter("", RouteTemplate.of("/", ""), at, type, packageName);
        if (model != null) {
            checkAccess(at, model, packageName);
            if (model.flat().stream().anyMatch(ParameterModel::inForm)) {
                diagnostics.error(FILTER_SIGNATURE, at, "the filter", filter, "takes the body", LOOK_AT_REQUEST);
                return null;
            }
        }
        return model;
    }

    private void checkAccess(VariableElement at, ParameterModel model, String packageName) {
        if (model.source() == Source.ATTRIBUTE
                && !Access.allows(elements, ((DeclaredType) model.value()).asElement(), packageName)) {
            Element type = ((DeclaredType) model.value()).asElement();
            diagnostics.error(
                    NOT_ACCESSIBLE,
                    at,
                    "the attribute's type " + type.getSimpleName(),
                    Access.shown(type),
                    packageName,
                    "visible there");
        }
    }

    private @Nullable ParameterModel parameter(
            String verb, RouteTemplate route, VariableElement at, TypeMirror type, String packageName) {
        List<AnnotationMirror> sources = new ArrayList<>();
        for (AnnotationMirror mirror : at.getAnnotationMirrors()) {
            if (ANNOTATIONS.containsKey(Mirrors.name(mirror))) {
                sources.add(mirror);
            }
        }
        if (sources.size() > 1) {
            diagnostics.error(PARAMETER_TWO_SOURCES, at, at.getSimpleName(), EndpointReader.annotationNames(sources));
            return null;
        }
        Source injected = TYPES.get(Mirrors.qualified(type));
        if (injected != null) {
            return new ParameterModel(injected, name(at), at, type, Shape.REQUIRED, type);
        }
        if (sources.isEmpty()) {
            return unannotated(verb, route, at, type, packageName);
        }
        AnnotationMirror source = sources.get(0);
        return switch (Objects.requireNonNull(ANNOTATIONS.get(Mirrors.name(source)))) {
            case PATH -> path(route, at, type, source, packageName);
            case BODY -> body(verb, at, type);
            case PART -> values.part(at, at, type, source);
            case ATTRIBUTE -> attribute(at, type);
            case Source text -> values.read(text, at, type, source, packageName);
        };
    }

    private @Nullable ParameterModel unannotated(
            String verb, RouteTemplate route, VariableElement at, TypeMirror type, String packageName) {
        String name = name(at);
        if (route.indexOf(name) >= 0) {
            return path(route, at, type, null, packageName);
        }
        if (Mirrors.qualified(type).equals("java.security.Principal")) {
            diagnostics.error(PARAMETER_RESERVED, at, "Principal");
            return null;
        }
        if (WITH_BODY.contains(verb) && isBodyByItself(type)) {
            return body(verb, at, type);
        }
        diagnostics.error(PARAMETER_UNCLEAR, at, name);
        return null;
    }

    private static boolean isBodyByItself(TypeMirror type) {
        Element element = type instanceof DeclaredType declared ? declared.asElement() : null;
        return element != null
                && (element.getKind() == ElementKind.RECORD
                        || element.getModifiers().contains(Modifier.SEALED));
    }

    private @Nullable ParameterModel path(
            RouteTemplate route,
            VariableElement at,
            TypeMirror type,
            @Nullable AnnotationMirror mirror,
            String packageName) {
        String given = mirror == null ? "" : Mirrors.text(elements, mirror, "value");
        String name = given.isEmpty() ? name(at) : given;
        if (route.indexOf(name) < 0) {
            diagnostics.errorAt(mirror, VARIABLE_UNKNOWN, at, name, route.text());
            return null;
        }
        return values.one(Source.PATH, name, at, type, packageName);
    }

    private @Nullable ParameterModel attribute(VariableElement at, TypeMirror type) {
        TypeMirror optional = Mirrors.qualified(type).equals("java.util.Optional") ? ValueReader.argument(type) : null;
        TypeMirror value = optional == null ? type : optional;
        String wrong = AttributeTypes.flaw(value);
        if (!wrong.isEmpty()) {
            diagnostics.error(ATTRIBUTE_TYPE, at, at.getSimpleName(), Mirrors.shown(value), wrong);
            return null;
        }
        Shape shape = optional != null ? Shape.OPTIONAL : Mirrors.nullable(at, type) ? Shape.NULLABLE : Shape.REQUIRED;
        return new ParameterModel(Source.ATTRIBUTE, name(at), at, type, shape, value);
    }

    private @Nullable ParameterModel body(String verb, VariableElement at, TypeMirror type) {
        if (!WITH_BODY.contains(verb)) {
            diagnostics.error(BODY_METHOD, at, verb, at.getSimpleName());
            return null;
        }
        TypeMirror optional = Mirrors.qualified(type).equals("java.util.Optional") ? ValueReader.argument(type) : null;
        Shape shape = optional != null ? Shape.OPTIONAL : Mirrors.nullable(at, type) ? Shape.NULLABLE : Shape.REQUIRED;
        return new ParameterModel(Source.BODY, name(at), at, type, shape, optional == null ? type : optional);
    }

    private static String name(VariableElement at) {
        return at.getSimpleName().toString();
    }
}
