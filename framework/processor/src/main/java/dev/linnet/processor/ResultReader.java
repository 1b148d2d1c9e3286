package dev.linnet.processor;

import static dev.linnet.processor.Diagnostic.*;

import dev.linnet.processor.ServiceModel.Form;
import dev.linnet.processor.ServiceModel.Outcome;
import dev.linnet.processor.ServiceModel.ResultModel;
import java.util.List;
import java.util.Set;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;
import javax.lang.model.util.Elements;
import javax.lang.model.util.Types;
import org.jspecify.annotations.Nullable;

/** Reads what a handler returns: what it means and the type of its body. */
final class ResultReader {

    private static final List<String> FUTURES = List.of(
            "java.util.concurrent.Future",
            "java.util.concurrent.CompletionStage",
            "java.util.concurrent.Flow.Publisher",
            "org.reactivestreams.Publisher",
            "io.smallrye.mutiny.Uni",
            "io.smallrye.mutiny.Multi");
    private static final List<String> STREAMS = List.of(
            "java.util.stream.BaseStream",
            "java.util.Iterator",
            "java.io.OutputStream",
            "java.io.Reader",
            "java.io.Writer");
    private static final List<String> RESPONSES = List.of(
            "org.springframework.http.HttpEntity",
            "java.net.http.HttpResponse",
            "jakarta.ws.rs.core.Response",
            "io.micronaut.http.HttpResponse",
            "com.amazonaws.services.lambda.runtime.events.APIGatewayProxyResponseEvent",
            "com.amazonaws.services.lambda.runtime.events.APIGatewayV2HTTPResponse");
    private static final Set<String> ANSWERS = Set.of("dev.linnet.Response", "dev.linnet.Reply", "dev.linnet.Created");
    private static final Set<String> NO_VALUES = Set.of("dev.linnet.Request", "dev.linnet.Values");

    private final Elements elements;
    private final Types types;
    private final Diagnostics diagnostics;
    private final ProducesReader produces;
    private final CacheReader caches;

    ResultReader(Elements elements, Types types, Diagnostics diagnostics) {
        this.elements = elements;
        this.types = types;
        this.diagnostics = diagnostics;
        this.produces = new ProducesReader(elements, diagnostics);
        this.caches = new CacheReader(elements, diagnostics);
    }

    /**
     * Reads the result.
     *
     * @param declared the method with the annotations
     * @param asks whether the handler sees the request
     */
    ResultModel read(
            ExecutableElement method,
            ExecutableElement declared,
            String verb,
            TypeMirror type,
            boolean asks,
            String shown) {
        checkParts(method, type, type, false, shown);
        Outcome outcome = outcome(type);
        TypeMirror body = switch (outcome) {
            case NOTHING, VALUE, RESPONSE -> type;
            case OPTIONAL -> content(method, type, shown);
            case CREATED, REPLY -> replied(method, type, content(method, type, shown), shown);
        };
        boolean nullable = outcome != Outcome.NOTHING && outcome != Outcome.OPTIONAL && Mirrors.nullable(method, type);
        Form form = form(outcome, body, ProducesReader.isOn(declared));
        List<String> types = produces.read(declared, outcome, form, body, asks, shown);
        return new ResultModel(outcome, type, body, nullable, form, types, caches.read(declared, verb, shown));
    }

    private static Outcome outcome(TypeMirror type) {
        return switch (Mirrors.qualified(type)) {
            case "void", "java.lang.Void" -> Outcome.NOTHING;
            case "dev.linnet.Response" -> Outcome.RESPONSE;
            case "dev.linnet.Created" -> Outcome.CREATED;
            case "dev.linnet.Reply" -> Outcome.REPLY;
            case "java.util.Optional" -> Outcome.OPTIONAL;
            default -> Outcome.VALUE;
        };
    }

    private @Nullable Form form(Outcome outcome, TypeMirror body, boolean produces) {
        return switch (outcome) {
            case NOTHING, RESPONSE -> null;
            case VALUE, OPTIONAL, CREATED, REPLY -> {
                boolean bytes = body instanceof ArrayType array
                        && array.getComponentType().getKind() == TypeKind.BYTE;
                boolean text = Mirrors.qualified(body).equals("java.lang.String");
                yield isA("java.io.InputStream", body)
                        ? Form.STREAM
                        : bytes ? Form.BYTES : text && produces ? Form.TEXT : Form.JSON;
            }
        };
    }

    /** Whether a type is, or extends, one of those named; those that are not on the class path are no one's. */
    private boolean isOneOf(List<String> names, TypeMirror type) {
        return names.stream().anyMatch(name -> isA(name, type));
    }

    /** Whether a type is, or extends, the one named; a type that is not on the class path is no one's. */
    boolean isA(String name, TypeMirror type) {
        TypeElement element = elements.getTypeElement(name);
        return element != null
                && type.getKind() == TypeKind.DECLARED
                && types.isSubtype(types.erasure(type), types.erasure(element.asType()));
    }

    /** What answers a request as a whole would be written as JSON within another value: with status 200. */
    private void checkParts(ExecutableElement method, TypeMirror whole, TypeMirror part, boolean within, String shown) {
        String name = Mirrors.qualified(part);
        if (isOneOf(FUTURES, part)) {
            diagnostics.error(RESULT_FUTURE, method, shown, Mirrors.shown(whole));
        } else if (isOneOf(STREAMS, part)) {
            error(method, whole, shown, "return byte[], InputStream, a List or Response; streaming comes later");
        } else if (isOneOf(RESPONSES, part)) {
            error(method, whole, shown, "return a record, Optional, Reply or Response (dev.linnet)");
        } else if (isA("java.lang.Throwable", part)) {
            error(method, whole, shown, "throw it: what is returned is answered with 200");
        } else if (NO_VALUES.contains(name)) {
            error(method, whole, shown, "return a record with what the caller is to know");
        } else if (within && ANSWERS.contains(name)) {
            String itself =
                    "return " + Mirrors.shown(part) + " itself; where there is nothing, throw Problem.notFound(…)";
            error(method, whole, shown, itself);
        } else if (part instanceof DeclaredType declared) {
            declared.getTypeArguments().forEach(argument -> checkParts(method, whole, argument, true, shown));
        } else if (part instanceof ArrayType array) {
            checkParts(method, whole, array.getComponentType(), true, shown);
        }
    }

    /** What is in a reply; that there may be nothing is for the reply, not for what is in it, to say. */
    private TypeMirror replied(ExecutableElement method, TypeMirror whole, TypeMirror body, String shown) {
        switch (Mirrors.qualified(body)) {
            case "java.lang.Void" ->
                error(method, whole, shown, "return Response, which needs no body: Response.of(202).withHeader(…)");
            case "java.util.Optional" ->
                error(method, whole, shown, "take the Optional out; where there is nothing, throw Problem.notFound(…)");
            default -> {}
        }
        return body;
    }

    private void error(ExecutableElement method, TypeMirror whole, String shown, String fix) {
        diagnostics.error(RESULT_TYPE, method, shown, Mirrors.shown(whole), fix);
    }

    private TypeMirror content(ExecutableElement method, TypeMirror type, String shown) {
        List<? extends TypeMirror> arguments = ((DeclaredType) type).getTypeArguments();
        if (arguments.size() == 1 && arguments.get(0).getKind() != TypeKind.WILDCARD) {
            return arguments.get(0);
        }
        error(method, type, shown, "name what is in it: its JSON codec is written from the declared type");
        return type;
    }
}
