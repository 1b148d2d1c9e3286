package dev.linnet.processor;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.NoSuchFileException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.TypeElement;
import javax.lang.model.util.ElementFilter;
import javax.lang.model.util.Elements;
import javax.tools.StandardLocation;
import org.jspecify.annotations.Nullable;

/** Finds the parts of a service's classes that were compiled before. */
final class CompiledParts {

    private final ProcessingEnvironment environment;
    private final Elements elements;
    private final Diagnostics diagnostics;
    private final String service;
    private final List<TypeElement> classes;
    private final List<Part> parts = new ArrayList<>();

    /** @param classes those that are being compiled */
    CompiledParts(
            ProcessingEnvironment environment, Diagnostics diagnostics, String service, List<TypeElement> classes) {
        this.environment = environment;
        this.elements = environment.getElementUtils();
        this.diagnostics = diagnostics;
        this.service = service;
        this.classes = classes;
    }

    /** The parts of the service's other classes in a package; a class without one is reported. */
    List<Part> of(String packageName) {
        collect(elements.getPackageElement(packageName), packageName);
        return parts;
    }

    private void collect(Element scope, String packageName) {
        for (TypeElement type : ElementFilter.typesIn(scope.getEnclosedElements())) {
            if (Mirrors.has(type, ServiceReader.SERVICE)
                    && ServiceReader.nameOf(elements, type).equals(service)
                    && classes.stream().noneMatch(c -> c.getQualifiedName().contentEquals(type.getQualifiedName()))) {
                Part part = part(type, packageName);
                if (part == null) {
                    diagnostics.error(Diagnostic.PART_MISSING, classes.get(0), type.getSimpleName(), service);
                } else {
                    parts.add(part);
                }
            }
            collect(type, packageName);
        }
    }

    @SuppressWarnings("unchecked") // a part file is an object
    private @Nullable Part part(TypeElement type, String packageName) {
        String file = Part.file(packageName, ServiceReader.className(type));
        try {
            CharSequence text = environment
                    .getFiler()
                    .getResource(StandardLocation.CLASS_OUTPUT, "", file)
                    .getCharContent(true);
            Part part = new Part((Map<String, Object>) JsonTree.read(text.toString()));
            return part.isCurrent() ? part : null;
        } catch (FileNotFoundException | NoSuchFileException e) {
            return null; // reported by the caller, who knows the class
        } catch (IOException e) {
            throw new java.io.UncheckedIOException("cannot read " + file, e);
        }
    }
}
