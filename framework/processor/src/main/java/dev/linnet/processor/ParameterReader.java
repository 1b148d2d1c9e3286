package dev.linnet.processor;

import static dev.linnet.processor.Diagnostic.*;

import dev.linnet.processor.ServiceModel.ParameterModel;
import dev.linnet.processor.ServiceModel.Shape;
import dev.linnet.processor.ServiceModel.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
import org.jspecify.annotations.Nullable;

/** Decides where each parameter of a handler comes from. */
final class ParameterReader {

    private static final Map<String, Source> ANNOTATIONS = Map.of(
            "dev.linnet.Path", Source.PATH,
            "dev.linnet.Query", Source.QUERY,
            "dev.linnet.Header", Source.HEADER,
            "dev.linnet.Cookie", Source.COOKIE,
            "dev.linnet.Body", Source.BODY);
    private static final Map<String, Source> TYPES = Map.of(
            "dev.linnet.Request", Source.REQUEST,
            "com.amazonaws.services.lambda.runtime.Context", Source.CONTEXT,
            "com.amazonaws.services.lambda.runtime.events.APIGatewayProxyRequestEvent", Source.EVENT,
            "com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPEvent", Source.EVENT,
            "com.amazonaws.services.lambda.runtime.events.ApplicationLoadBalancerRequestEvent", Source.EVENT);
    private static final Set<String> WITH_BODY = Set.of("POST", "PUT", "PATCH");

    private final Elements elements;
    private final Diagnostics diagnostics;

    ParameterReader(Elements elements, Diagnostics diagnostics) {
        this.elements = elements;
        this.diagnostics = diagnostics;
    }

    List<ParameterModel> read(
            String verb, RouteTemplate route, ExecutableElement method, ExecutableType signature, String packageName) {
        List<ParameterModel> bound = new ArrayList<>();
        VariableElement body = null;
        for (int i = 0; i < method.getParameters().size(); i++) {
            VariableElement parameter = method.getParameters().get(i);
            ParameterModel model = parameter(
                    verb, route, parameter, signature.getParameterTypes().get(i));
            if (model == null) {
                continue;
            }
            if (model.source() == Source.BODY) {
                if (body != null) {
                    diagnostics.error(BODY_TWICE, parameter, body.getSimpleName(), parameter.getSimpleName());
                }
                body = parameter;
            }
            if (Scalars.isEnum(model.value())) {
                checkAccess(parameter, ((DeclaredType) model.value()).asElement(), packageName);
            }
            bound.add(model);
        }
        return bound;
    }

    private void checkAccess(VariableElement at, Element type, String packageName) {
        if (!Access.allows(elements, type, packageName)) {
            diagnostics.error(
                    NOT_ACCESSIBLE,
                    at,
                    "the enum " + type.getSimpleName(),
                    Access.shown(type),
                    packageName,
                    "visible there");
        }
    }

    private @Nullable ParameterModel parameter(String verb, RouteTemplate route, VariableElement at, TypeMirror type) {
        List<AnnotationMirror> sources = new ArrayList<>();
        for (AnnotationMirror mirror : at.getAnnotationMirrors()) {
            if (ANNOTATIONS.containsKey(Mirrors.name(mirror))) {
                sources.add(mirror);
            } else if (Mirrors.name(mirror).startsWith("jakarta.validation.")) {
                diagnostics.errorAt(
                        mirror,
                        PARAMETER_VALIDATION,
                        at,
                        "@" + mirror.getAnnotationType().asElement().getSimpleName(),
                        at.getSimpleName());
            }
        }
        if (sources.size() > 1) {
            diagnostics.error(PARAMETER_TWO_SOURCES, at, at.getSimpleName(), EndpointReader.annotationNames(sources));
            return null;
        }
        Source injected = TYPES.get(Mirrors.qualified(type));
        if (injected != null) {
            return model(injected, at, type, Shape.REQUIRED, type, null, null);
        }
        if (sources.isEmpty()) {
            return unannotated(verb, route, at, type);
        }
        AnnotationMirror source = sources.get(0);
        return switch (Objects.requireNonNull(ANNOTATIONS.get(Mirrors.name(source)))) {
            case PATH -> path(route, at, type, source);
            case BODY -> body(verb, at, type);
            case Source text -> value(text, at, type, source);
        };
    }

    private @Nullable ParameterModel unannotated(
            String verb, RouteTemplate route, VariableElement at, TypeMirror type) {
        String name = at.getSimpleName().toString();
        if (route.indexOf(name) >= 0) {
            return path(route, at, type, null);
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
            RouteTemplate route, VariableElement at, TypeMirror type, @Nullable AnnotationMirror mirror) {
        String given = mirror == null ? "" : Mirrors.text(elements, mirror, "value");
        String name = given.isEmpty() ? at.getSimpleName().toString() : given;
        if (route.indexOf(name) < 0) {
            diagnostics.errorAt(mirror, VARIABLE_UNKNOWN, at, name, route.text());
            return null;
        }
        if (!Scalars.covers(type)) {
            diagnostics.error(PARAMETER_TYPE, at, "path", Mirrors.shown(type), "");
            return null;
        }
        return model(Source.PATH, at, type, Shape.REQUIRED, type, name, null);
    }

    private @Nullable ParameterModel body(String verb, VariableElement at, TypeMirror type) {
        if (!WITH_BODY.contains(verb)) {
            diagnostics.error(BODY_METHOD, at, verb, at.getSimpleName());
            return null;
        }
        TypeMirror optional = Mirrors.qualified(type).equals("java.util.Optional") ? argument(type) : null;
        if (optional != null) {
            return model(Source.BODY, at, type, Shape.OPTIONAL, optional, null, null);
        }
        Shape shape = Mirrors.nullable(at, type) ? Shape.NULLABLE : Shape.REQUIRED;
        return model(Source.BODY, at, type, shape, type, null, null);
    }

    private @Nullable ParameterModel value(
            Source source, VariableElement at, TypeMirror type, AnnotationMirror mirror) {
        Shape shape = switch (Mirrors.qualified(type)) {
            case "java.util.Optional" -> Shape.OPTIONAL;
            case "java.util.List", "java.util.Collection" -> Shape.LIST;
            case "java.util.Set" -> Shape.SET;
            default -> Mirrors.nullable(at, type) ? Shape.NULLABLE : Shape.REQUIRED;
        };
        boolean wrapped = shape != Shape.REQUIRED && shape != Shape.NULLABLE;
        TypeMirror value = wrapped ? argument(type) : type;
        String in = source.name().toLowerCase(Locale.ROOT);
        if (value == null || !Scalars.covers(value)) {
            diagnostics.error(PARAMETER_TYPE, at, in, Mirrors.shown(type), ", or Optional, List or Set of one of them");
            return null;
        }
        String name = Mirrors.text(elements, mirror, "value");
        if (name.isEmpty()) {
            String own = at.getSimpleName().toString();
            name = source == Source.HEADER ? headerName(own) : own;
        }
        String defaultValue = Mirrors.text(elements, mirror, "defaultValue");
        if (defaultValue.equals(dev.linnet.Service.NONE)) {
            return model(source, at, type, shape, value, name, null);
        }
        String refused = Scalars.refuses(value, defaultValue);
        if (shape != Shape.REQUIRED) {
            String what = shape == Shape.NULLABLE ? "@Nullable" : Mirrors.shown(type);
            diagnostics.errorAt(mirror, DEFAULT_OPTIONAL, at, at.getSimpleName(), what);
        } else if (refused != null) {
            diagnostics.errorAt(mirror, DEFAULT_VALUE, at, defaultValue, at.getSimpleName(), refused);
        }
        return model(source, at, type, shape, value, name, defaultValue);
    }

    /** {@code ifMatch} → {@code If-Match}. */
    private static String headerName(String variable) {
        String hyphenated = variable.replaceAll("([a-z0-9])([A-Z])", "$1-$2");
        return hyphenated.substring(0, 1).toUpperCase(Locale.ROOT) + hyphenated.substring(1);
    }

    private static @Nullable TypeMirror argument(TypeMirror type) {
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        return arguments.size() == 1 ? arguments.get(0) : null;
    }

    private ParameterModel model(
            Source source,
            VariableElement at,
            TypeMirror type,
            Shape shape,
            TypeMirror value,
            @Nullable String name,
            @Nullable String defaultValue) {
        String own = at.getSimpleName().toString();
        return new ParameterModel(source, name == null ? own : name, at, type, shape, value, defaultValue);
    }
}
