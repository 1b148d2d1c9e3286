package dev.linnet.processor;

import dev.linnet.processor.ServiceModel.EndpointModel;
import dev.linnet.processor.ServiceModel.ParameterModel;
import dev.linnet.processor.ServiceModel.Shape;
import dev.linnet.processor.ServiceModel.Source;
import java.util.List;
import java.util.Optional;
import javax.lang.model.type.ArrayType;
import javax.lang.model.type.TypeKind;
import javax.lang.model.type.TypeMirror;

/** Writes how the body is read: as text, as bytes, or by a codec in a method of its own. */
final class BodyWriter {

    private static final String INTERNAL = "dev.linnet.internal.";

    private final SourceFile file;
    private final Codecs codecs;

    BodyWriter(SourceFile file, Codecs codecs) {
        this.file = file;
        this.codecs = codecs;
    }

    /** Whether the body needs no codec. */
    static boolean isRaw(ParameterModel parameter) {
        return Scalars.isText(parameter.value()) || isBytes(parameter.value()) || isStream(parameter.value());
    }

    /** The statement that checks the media type, where {@code @Consumes} names some and no codec does it. */
    String check(EndpointModel endpoint) {
        Optional<ParameterModel> body = endpoint.parameters().stream()
                .filter(parameter -> parameter.source() == Source.BODY)
                .findFirst();
        if (endpoint.consumes().isEmpty() || body.isPresent() && !isRaw(body.get())) {
            return "";
        }
        String check = "%s.check(request, %s);\n"
                .formatted(file.name(INTERNAL + "ContentType"), Text.literal(String.join(", ", endpoint.consumes())));
        boolean required = body.isEmpty() || body.get().shape() == Shape.REQUIRED;
        return required ? check : "if (request.body().length > 0) {\n    " + check + "}\n";
    }

    /** The expression for a body without codec. */
    String raw(ParameterModel parameter) {
        String method = Scalars.isText(parameter.value()) ? "text" : isStream(parameter.value()) ? "stream" : "bytes";
        String read = file.name(INTERNAL + "Bodies") + "." + method + "(request)";
        return switch (parameter.shape()) {
            case NULLABLE -> "request.body().length == 0 ? null : " + read;
            case OPTIONAL ->
                "request.body().length == 0 ? %1$s.empty() : %1$s.of(%2$s)"
                        .formatted(file.name("java.util.Optional"), read);
            case REQUIRED, LIST, SET, ARRAY, RECORD -> read;
        };
    }

    /** The method that reads a body by its codec. */
    String reader(ParameterModel parameter, String name, List<String> consumes) {
        boolean required = parameter.shape() == Shape.REQUIRED;
        String value = codecs.read(file, parameter.value(), parameter.element(), "in");
        String absent = parameter.shape() == Shape.OPTIONAL ? file.name("java.util.Optional") + ".empty()" : "null";
        String present =
                parameter.shape() == Shape.OPTIONAL ? file.name("java.util.Optional") + ".ofNullable(body)" : "body";
        String jsonBody = file.name(INTERNAL + "JsonBody");
        return Template.of("""
                private static $type$ $name$($request$ request) {
                    $absent$
                    $parser$ in = $json$.open(request$ranges$);
                    try {
                        $value$ body = $read$;
                        $json$.end(in);
                        return $present$;
                    } catch (RuntimeException e) {
                        throw $json$.problem(in, e);
                    }
                }
                """)
                .with("type", file.name(parameter.type()))
                .with("name", name)
                .with("request", file.name("dev.linnet.Request"))
                .with("absent", required ? "" : "if (request.body().length == 0) {\n    return " + absent + ";\n}")
                .with("parser", file.name("tools.jackson.core.JsonParser"))
                .with("json", jsonBody)
                .with("ranges", consumes.isEmpty() ? "" : ", " + Text.literal(String.join(", ", consumes)))
                .with("value", file.name(parameter.value()))
                .with(
                        "read",
                        required && !parameter.value().getKind().isPrimitive() && !isAny(parameter.value())
                                ? jsonBody + ".required(in, " + value + ")"
                                : value)
                .with("present", present)
                .text();
    }

    /** The method that reads the raw event by its codec. */
    String eventReader(ParameterModel parameter, String name) {
        return Template.of("""
                private static $type$ $name$($request$ request) {
                    try ($parser$ in = $json$.parser($invocation$.event(request))) {
                        return $read$;
                    }
                }
                """)
                .with("type", file.name(parameter.type()))
                .with("name", name)
                .with("request", file.name("dev.linnet.Request"))
                .with("parser", file.name("tools.jackson.core.JsonParser"))
                .with("json", file.name(INTERNAL + "JsonBody"))
                .with("invocation", file.name("dev.linnet.lambda.Invocation"))
                .with("read", codecs.read(file, parameter.type(), parameter.element(), "in"))
                .text();
    }

    /** Any JSON: null is some. */
    private static boolean isAny(TypeMirror type) {
        return Mirrors.qualified(type).equals("java.lang.Object");
    }

    private static boolean isStream(TypeMirror type) {
        return Mirrors.qualified(type).equals("java.io.InputStream");
    }

    private static boolean isBytes(TypeMirror type) {
        return type instanceof ArrayType array && array.getComponentType().getKind() == TypeKind.BYTE;
    }
}
