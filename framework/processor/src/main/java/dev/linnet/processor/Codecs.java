package dev.linnet.processor;

import dev.linnet.processor.JsonFlaw.Way;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.DeclaredType;
import javax.lang.model.type.TypeMirror;

/** The JSON codecs that one package needs in one round: found while types are asked for, written once at the end. */
final class Codecs {

    private final String packageName;
    private final Diagnostics diagnostics;
    private final Set<String> written;
    private final JsonShapes shapes;
    private final JsonSchemas schemas;
    private final Map<String, TypeMirror> needed = new TreeMap<>();

    /**
     * @param packageName where the codecs are written: the service's package, or that of a type with {@code @Json}
     * @param written qualified names of the codecs written by earlier rounds of this compilation; added to
     */
    Codecs(ProcessingEnvironment environment, Diagnostics diagnostics, String packageName, Set<String> written) {
        this.packageName = packageName;
        this.diagnostics = diagnostics;
        this.written = written;
        this.shapes = new JsonShapes(environment, packageName);
        this.schemas = new JsonSchemas(shapes, packageName);
    }

    /** Asks for the codec of a type that has {@code @Json} and lives in this package. */
    void addShared(TypeElement type) {
        if (JsonPending.hasUnknownTypes(shapes.environment.getElementUtils(), type.asType())) {
            return; // javac's to report; a service in its package writes the codec once it knows them
        }
        if (shapes.shape(type.asType()) instanceof JsonShape.External) {
            report(type.asType(), type, Way.BOTH);
        } else {
            need(type.asType(), type, Way.READ);
            need(type.asType(), type, Way.WRITE);
        }
    }

    /**
     * A Java expression that reads a value of the type from the parser variable {@code in}, which stands on the value's
     * first token; after it, the parser stands on the value's last. JSON's {@code null} gives null, or an empty Optional.
     * What cannot be read is reported at the element.
     *
     * @param file the file in which the expression will stand: classes that it names are imported there
     */
    String read(SourceFile file, TypeMirror type, Element at, String in) {
        need(type, at, Way.READ);
        return switch (shapes.shape(type)) {
            case JsonShape.Leaf leaf -> {
                String read = internal(file, leaf.leaf().reader) + "(" + in + ")";
                yield leaf.leaf().isBoxed()
                        ? internal(file, "JsonRead.isNull") + "(" + in + ") ? null : " + read
                        : read;
            }
            case JsonShape.Any any -> internal(file, "JsonAny.read") + "(" + in + ")";
            case JsonShape.External external ->
                file.name(external.codec()) + ".read(" + in + CodecFile.classOf(external, type, file) + ")";
            default -> codec(file, type) + ".read(" + in + ")";
        };
    }

    /** One Java statement that writes the expression {@code value} to the generator variable {@code out}; null too. */
    String write(SourceFile file, TypeMirror type, Element at, String value, String out) {
        need(type, at, Way.WRITE);
        return switch (shapes.shape(type)) {
            case JsonShape.Leaf leaf ->
                leaf.leaf().writer.startsWith("out.")
                        ? out + leaf.leaf().writer.substring(3) + "(" + value + ");"
                        : internal(file, leaf.leaf().writer) + "(" + out + ", " + value + ");";
            case JsonShape.Any any -> internal(file, "JsonAny.write") + "(" + out + ", " + value + ");";
            case JsonShape.External external ->
                file.name(external.codec()) + ".write(" + out + ", " + value + CodecFile.classOf(external, type, file)
                        + ");";
            default -> codec(file, type) + ".write(" + out + ", " + value + ");";
        };
    }

    /** The schemas of the types. */
    JsonSchemas schemas() {
        return schemas;
    }

    /** Writes the codecs that have not been written yet. Call it once no error is known. */
    void writeTo(Filer filer, Element... originating) throws IOException {
        for (Map.Entry<String, TypeMirror> entry : closure().entrySet()) {
            TypeMirror type = entry.getValue();
            String className = CodecNames.of(type) + "Json";
            if (written.add(qualified(className))) {
                boolean shared =
                        type instanceof DeclaredType declared && Mirrors.has(declared.asElement(), "dev.linnet.Json");
                CodecFile file = new CodecFile(shapes, packageName, className);
                String body = file.body(type, shared, isSound(type, Way.READ), isSound(type, Way.WRITE));
                file.source.write(filer, body, originating);
            }
        }
    }

    private boolean isSound(TypeMirror type, Way way) {
        return shapes.isSound(type, way);
    }

    /** The types that were asked for and named types that their codecs call, in both ways as far as these can be. */
    private Map<String, TypeMirror> closure() {
        Map<String, TypeMirror> all = new LinkedHashMap<>(needed);
        Deque<TypeMirror> waiting = new ArrayDeque<>(needed.values());
        Set<String> seen = new HashSet<>();
        while (!waiting.isEmpty()) {
            TypeMirror type = waiting.remove();
            if (seen.add(CodecNames.key(type))) {
                JsonShape shape = shapes.shape(type);
                if (shape instanceof JsonShape.Named) {
                    all.putIfAbsent(CodecNames.key(type), type);
                }
                for (Way way : List.of(Way.READ, Way.WRITE)) {
                    if (isSound(type, way)) {
                        JsonShapes.parts(shape, way).forEach(part -> waiting.add(part.type()));
                    }
                }
            }
        }
        return all;
    }

    private void need(TypeMirror type, Element at, Way way) {
        JsonShape shape = shapes.shape(type);
        boolean inline = shape instanceof JsonShape.Leaf
                || shape instanceof JsonShape.Any
                || shape instanceof JsonShape.External;
        if (report(type, at, way) && !inline) {
            needed.putIfAbsent(CodecNames.key(type), type);
            names(at);
        }
    }

    private boolean report(TypeMirror type, Element at, Way way) {
        Set<JsonFlaw> flaws = shapes.flaws(type, at, way);
        flaws.forEach(flaw ->
                diagnostics.error(flaw.diagnostic(), flaw.at(), flaw.arguments().toArray()));
        return flaws.isEmpty();
    }

    /** Two types whose codecs would have one name, and classes of the user's that have one. */
    private void names(Element at) {
        Map<String, TypeMirror> byName = new TreeMap<>();
        closure().forEach((key, type) -> {
            String codec = CodecNames.of(type) + "Json";
            TypeMirror other = byName.putIfAbsent(codec, type);
            if (other != null) {
                diagnostics.error(Diagnostic.JSON_CODEC_TWICE, at, CodecNames.key(other), key, codec);
            }
            TypeElement clash = shapes.environment.getElementUtils().getTypeElement(qualified(codec));
            if (clash != null && !written.contains(qualified(codec)) && shapes.annotations.isSource(clash)) {
                diagnostics.error(Diagnostic.JSON_NAME_CLASH, clash, codec, key);
            }
        });
    }

    private String qualified(String codec) {
        return SourceFile.qualified(packageName, codec);
    }

    private static String internal(SourceFile file, String member) {
        int dot = member.indexOf('.');
        return file.name("dev.linnet.internal." + member.substring(0, dot)) + member.substring(dot);
    }

    private String codec(SourceFile file, TypeMirror type) {
        return file.name(qualified(CodecNames.of(type) + "Json"));
    }
}
