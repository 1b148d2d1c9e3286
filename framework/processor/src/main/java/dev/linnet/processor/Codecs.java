package dev.linnet.processor;

import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.type.TypeMirror;

/** The JSON codecs that one package needs in one round: found while types are asked for, written once at the end. */
final class Codecs {

    private final String packageName;
    private final Diagnostics diagnostics;
    private final Set<String> written;
    private final Map<String, String> schemas = new TreeMap<>();

    /**
     * @param packageName where the codecs are written: the service's package, or that of a type with {@code @Json}
     * @param written qualified names of the codecs written by earlier rounds of this compilation; added to
     */
    Codecs(ProcessingEnvironment environment, Diagnostics diagnostics, String packageName, Set<String> written) {
        this.packageName = packageName;
        this.diagnostics = diagnostics;
        this.written = written;
    }

    /** Asks for the codec of a type that has {@code @Json} and lives in this package. */
    void addShared(TypeElement type) {
        throw new UnsupportedOperationException(packageName + type + diagnostics + written);
    }

    /**
     * A Java expression that reads a value of the type from the parser variable {@code in}, which stands on the value's
     * first token; after it, the parser stands on the value's last. What cannot be read is reported at the element.
     *
     * @param file the file in which the expression will stand: classes that it names are imported there
     */
    String read(SourceFile file, TypeMirror type, Element at, String in) {
        throw new UnsupportedOperationException();
    }

    /** One Java statement that writes the expression {@code value} to the generator variable {@code out}. */
    String write(SourceFile file, TypeMirror type, Element at, String value, String out) {
        throw new UnsupportedOperationException();
    }

    /** JSON Schema (2020-12) of a type; a named type is {@code {"$ref":"#/types/Name"}} and stands in {@link #types()}. */
    String schema(TypeMirror type) {
        throw new UnsupportedOperationException();
    }

    /** The schemas of the named types met so far, as JSON text by name. */
    Map<String, String> types() {
        return schemas;
    }

    /** Writes the codecs that have not been written yet. Call it once no error is known. */
    void writeTo(Filer filer, Element... originating) throws IOException {
        throw new UnsupportedOperationException();
    }
}
