package dev.linnet.processor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.lang.model.element.TypeElement;

/** How a function's classes are made and put together: those from the object graph, and those without anything injected. */
final class Wiring {

    /**
     * A class that the function makes.
     *
     * @param javaName {@code shop.Outer.Inner}
     * @param className {@code Outer_Inner}
     * @param injected whether the graph makes it; else it has a constructor without parameters
     */
    record Made(String javaName, String className, boolean injected) {

        /** A class as its annotations say. */
        static Made of(TypeElement type) {
            return new Made(
                    type.getQualifiedName().toString(), ServiceReader.className(type), InjectedClass.isInjected(type));
        }
    }

    private final List<Made> services;
    private final List<Made> others;
    private final Owners owners;
    private final Map<String, String> accessors = new LinkedHashMap<>();

    /**
     * @param services in the order in which the router takes them
     * @param owners the classes with filters and mappers, services or not, sorted by name
     */
    Wiring(List<Made> services, List<Made> owners, Owners variables) {
        this.services = services;
        this.owners = variables;
        this.others = owners.stream()
                .filter(owner -> services.stream()
                        .noneMatch(service -> service.javaName().equals(owner.javaName())))
                .toList();
        Names names = new Names(Names.OF_OBJECT);
        all().forEach(made -> accessors.put(
                made.javaName(),
                names.take(Character.toLowerCase(made.className().charAt(0))
                        + made.className().substring(1))));
    }

    private Stream<Made> all() {
        return Stream.concat(services.stream(), others.stream());
    }

    /** Whether anything is injected: without, no component is written, and none starts. */
    boolean hasGraph() {
        return all().anyMatch(Made::injected);
    }

    /** The methods of the component. */
    String accessors(SourceFile file) {
        StringBuilder methods = new StringBuilder();
        all().filter(Made::injected)
                .forEach(made -> methods.append(file.name(made.javaName()))
                        .append(' ')
                        .append(accessors.get(made.javaName()))
                        .append("();\n\n"));
        return methods.toString().stripTrailing();
    }

    /** The statements that make a router, with the component in the variable {@code component}. */
    String statements(SourceFile file, String prefix) {
        StringBuilder statements = new StringBuilder();
        Stream.concat(others.stream(), services.stream())
                .filter(made -> owners.variables().containsKey(made.javaName()))
                .forEach(made -> statements.append("%s %s = %s;\n"
                        .formatted(
                                file.name(made.javaName()),
                                owners.variables().get(made.javaName()),
                                made(file, made))));
        return statements + "return " + router(file, prefix) + ";\n";
    }

    /** The expression that makes a router; without filters and mappers it is all there is. */
    String router(SourceFile file, String prefix) {
        List<String> arguments = new ArrayList<>(owners.variables().values());
        for (Made service : services) {
            String variable = owners.variables().get(service.javaName());
            arguments.add("new %sEndpoints(%s)"
                    .formatted(service.className(), variable == null ? made(file, service) : variable));
        }
        return "new " + prefix + "Router(" + String.join(", ", arguments) + ")";
    }

    private String made(SourceFile file, Made made) {
        return made.injected()
                ? "component." + accessors.get(made.javaName()) + "()"
                : "new " + file.name(made.javaName()) + "()";
    }
}
