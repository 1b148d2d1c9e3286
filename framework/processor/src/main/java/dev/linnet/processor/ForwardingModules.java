package dev.linnet.processor;

import dev.linnet.processor.TestReader.TestModel;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javax.annotation.processing.Filer;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.AnnotationMirror;
import javax.lang.model.element.Element;
import javax.lang.model.element.ExecutableElement;
import javax.lang.model.element.Modifier;
import javax.lang.model.element.TypeElement;
import javax.lang.model.element.VariableElement;
import javax.lang.model.util.ElementFilter;

/**
 * A module that binds what a test mocks cannot stay in the test's graph, for Dagger refuses two bindings of one key. In
 * its place comes one that forwards every binding except those replaced.
 */
final class ForwardingModules {

    private final ProcessingEnvironment environment;
    private final Graph keys;

    ForwardingModules(ProcessingEnvironment environment, Diagnostics diagnostics) {
        this.environment = environment;
        this.keys = new Graph(environment.getElementUtils(), environment.getTypeUtils(), diagnostics);
    }

    /** Writes the modules that must be replaced; gives the class literals that the component lists. */
    List<String> write(Filer filer, SourceFile component, String name, TestModel model) throws IOException {
        Set<TypeElement> all = new LinkedHashSet<>();
        Set<String> listed = new LinkedHashSet<>();
        for (TypeElement module : model.modules()) {
            flatten(module, model, all, component, listed);
        }
        for (TypeElement module : all) {
            String replaced = name + "_" + ServiceReader.className(module);
            SourceFile file = new SourceFile(model.packageName(), replaced);
            file.write(filer, body(file, replaced, module, model), model.type());
            listed.add(replaced + ".class");
        }
        return List.copyOf(listed);
    }

    /** Sorts a module and its includes into those to replace and those to list as they are. */
    private void flatten(
            TypeElement module, TestModel model, Set<TypeElement> replaced, SourceFile component, Set<String> listed) {
        if (!affected(module, model)) {
            listed.add(component.name(module.getQualifiedName().toString()) + ".class");
        } else if (replaced.add(module)) {
            for (TypeElement included : includes(module)) {
                flatten(included, model, replaced, component, listed);
            }
        }
    }

    private boolean affected(TypeElement module, TestModel model) {
        return bindings(module).stream().anyMatch(binding -> replaces(binding, model))
                || includes(module).stream().anyMatch(included -> affected(included, model));
    }

    private boolean replaces(ExecutableElement binding, TestModel model) {
        return model.mocks().containsKey(keys.key(binding.getReturnType(), binding))
                && binding.getAnnotationMirrors().stream()
                        .noneMatch(m -> Mirrors.name(m).startsWith("dagger.multibindings."));
    }

    private List<TypeElement> includes(TypeElement module) {
        AnnotationMirror mirror = Mirrors.find(module, "dagger.Module");
        return mirror == null ? List.of() : Mirrors.classes(environment.getElementUtils(), mirror, "includes");
    }

    private static List<ExecutableElement> bindings(TypeElement module) {
        return ElementFilter.methodsIn(module.getEnclosedElements()).stream()
                .filter(m -> m.getAnnotationMirrors().stream()
                        .anyMatch(a -> Mirrors.name(a).startsWith("dagger.")))
                .toList();
    }

    private String body(SourceFile file, String name, TypeElement module, TestModel model) {
        StringBuilder methods = new StringBuilder();
        for (ExecutableElement binding : bindings(module)) {
            if (!replaces(binding, model)) {
                methods.append(methods.isEmpty() ? "" : "\n").append(forward(file, module, binding));
            }
        }
        return Template.of("""
                /** {@link $module$} without what {@link $test$} mocks. Written by Linnet $version$. */
                @$annotation$
                interface $name$ {
                    $methods$
                }
                """)
                .with("module", file.name(module.getQualifiedName().toString()))
                .with("test", model.type().getSimpleName().toString())
                .with("version", dev.linnet.internal.Version.CURRENT)
                .with("annotation", file.name("dagger.Module"))
                .with("name", name)
                .with("methods", methods.toString())
                .text();
    }

    private static String forward(SourceFile file, TypeElement module, ExecutableElement binding) {
        List<String> parameters = new ArrayList<>();
        List<String> arguments = new ArrayList<>();
        for (VariableElement parameter : binding.getParameters()) {
            parameters.add(annotations(parameter) + file.name(parameter.asType()) + " " + parameter.getSimpleName());
            arguments.add(parameter.getSimpleName().toString());
        }
        String signature = "%s %s(%s)"
                .formatted(file.name(binding.getReturnType()), binding.getSimpleName(), String.join(", ", parameters));
        if (binding.getModifiers().contains(Modifier.ABSTRACT)) {
            return annotations(binding) + "\n" + signature + ";\n";
        }
        String owner = file.name(module.getQualifiedName().toString());
        String target = binding.getModifiers().contains(Modifier.STATIC) ? owner : "new " + owner + "()";
        return "%s\nstatic %s {\n    return %s.%s(%s);\n}\n"
                .formatted(
                        annotations(binding), signature, target, binding.getSimpleName(), String.join(", ", arguments));
    }

    private static String annotations(Element element) {
        StringBuilder text = new StringBuilder();
        for (AnnotationMirror mirror : element.getAnnotationMirrors()) {
            if (!Mirrors.name(mirror).startsWith("java.lang.")) {
                text.append(mirror).append(' ');
            }
        }
        return text.toString();
    }
}
