package dev.linnet.stack;

import dev.linnet.stack.Yaml.Call;
import dev.linnet.stack.Yaml.Entry;
import dev.linnet.stack.Yaml.Mapping;
import dev.linnet.stack.Yaml.Scalar;
import java.util.List;
import java.util.Map;

/** The template's conditions, evaluated when asked for. */
final class Conditions {

    private final Scope scope;
    private final Map<String, Entry> definitions;
    private int depth;

    Conditions(Scope scope, Map<String, Entry> definitions) {
        this.scope = scope;
        this.definitions = definitions;
    }

    boolean named(String name, Position at) throws Mistake {
        Entry definition = definitions.get(name);
        if (definition == null) {
            throw new Mistake(at, "no condition " + name + "; Conditions has " + definitions.keySet());
        }
        if (++depth > definitions.size()) {
            throw new Mistake(at, "the condition " + name + " refers to itself");
        }
        try {
            return evaluate(definition.value());
        } finally {
            depth--;
        }
    }

    private boolean evaluate(Yaml value) throws Mistake {
        if (value instanceof Mapping map
                && map.entries().size() == 1
                && map.value("Condition") instanceof Scalar only) {
            return named(only.text(), only.at());
        }
        if (!(value instanceof Call call)) {
            throw new Mistake(
                    value.at(), value.kind() + " where a condition must be: !Equals, !And, !Or, !Not or !Condition");
        }
        return switch (call.function()) {
            case "Condition" -> call.argument() instanceof Scalar name && named(name.text(), call.at());
            case "Equals" -> {
                List<Yaml> both = scope.arguments(call, 2, 2);
                yield operand(both.get(0)).equals(operand(both.get(1)));
            }
            case "Not" -> !evaluate(scope.arguments(call, 1, 1).get(0));
            case "And" -> {
                boolean all = true;
                for (Yaml each : scope.arguments(call, 2, 10)) {
                    all &= evaluate(each);
                }
                yield all;
            }
            case "Or" -> {
                boolean any = false;
                for (Yaml each : scope.arguments(call, 2, 10)) {
                    any |= evaluate(each);
                }
                yield any;
            }
            default ->
                throw new Mistake(
                        call.at(),
                        "!" + call.function() + " is no condition; !Equals, !And, !Or, !Not and !Condition are");
        };
    }

    private String operand(Yaml value) throws Mistake {
        return scope.resolve(value) instanceof Scalar scalar ? scalar.text() : scope.text(value);
    }
}
