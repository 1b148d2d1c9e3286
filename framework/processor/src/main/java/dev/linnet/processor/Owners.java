package dev.linnet.processor;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.lang.model.element.TypeElement;

/** The classes whose filters and mappers a function calls, each with the variable that holds its one object. */
final class Owners {

    private final Map<String, String> variables = new LinkedHashMap<>();

    /** @param types sorted by name */
    Owners(List<TypeElement> types) {
        // not the names of parameters of generated methods
        Names names = new Names(List.of(
                "request", "response", "chain", "filter", "route", "entry", "failure", "component", "mocked", "match"));
        for (TypeElement type : types) {
            String className = ServiceReader.className(type);
            variables.put(
                    type.getQualifiedName().toString(),
                    names.take(Character.toLowerCase(className.charAt(0)) + className.substring(1)));
        }
    }

    private Owners(Map<String, String> variables) {
        this.variables.putAll(variables);
    }

    /** Those of some classes, in the same variables. */
    Owners only(Collection<TypeElement> types) {
        Map<String, String> some = new LinkedHashMap<>(variables);
        some.keySet()
                .retainAll(types.stream()
                        .map(type -> type.getQualifiedName().toString())
                        .toList());
        return new Owners(some);
    }

    boolean isEmpty() {
        return variables.isEmpty();
    }

    /** The variable of a class. */
    String variable(TypeElement type) {
        String variable = variables.get(type.getQualifiedName().toString());
        if (variable == null) {
            throw new IllegalArgumentException(type + " has no filter and no mapper");
        }
        return variable;
    }

    /** The variable of each class, by its name in Java. */
    Map<String, String> variables() {
        return variables;
    }

    String fields(SourceFile file) {
        return lines(file, "private final %s %s;\n");
    }

    String assignments() {
        StringBuilder lines = new StringBuilder();
        variables.values().forEach(variable -> lines.append("this.%1$s = %1$s;\n".formatted(variable)));
        return lines.toString();
    }

    /** Declarations of parameters. */
    String parameters(SourceFile file) {
        List<String> parameters = new ArrayList<>();
        variables.forEach((type, variable) -> parameters.add(file.name(type) + " " + variable));
        return String.join(", ", parameters);
    }

    /** The variables as arguments. */
    String arguments() {
        return String.join(", ", variables.values());
    }

    private String lines(SourceFile file, String format) {
        StringBuilder lines = new StringBuilder();
        variables.forEach((type, variable) -> lines.append(format.formatted(file.name(type), variable)));
        return lines.toString();
    }
}
