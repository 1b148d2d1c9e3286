package dev.linnet.stack;

import dev.linnet.stack.Yaml.Call;
import dev.linnet.stack.Yaml.Mapping;
import dev.linnet.stack.Yaml.Scalar;
import dev.linnet.stack.Yaml.Sequence;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The texts that a value may have in any deployment, for what is there to be seen: both sides of {@code !If}, a parameter by
 * its default, and <code>${Name}</code> for what only the deployment knows.
 */
final class PolicyText {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^}!]+)}");

    private final TemplateSource source;

    PolicyText(TemplateSource source) {
        this.source = source;
    }

    /** The texts of one value, or of each of a list, each where it is. */
    List<Scalar> of(Yaml value) {
        return switch (value) {
            case Scalar scalar -> List.of(scalar);
            case Sequence list ->
                list.items().stream().flatMap(item -> of(item).stream()).toList();
            case Mapping map -> List.of();
            case Call call -> call(call);
        };
    }

    private List<Scalar> call(Call call) {
        List<Yaml> arguments = call.argument() instanceof Sequence list ? list.items() : List.of(call.argument());
        return switch (call.function()) {
            case "If" -> {
                List<Scalar> both = new ArrayList<>();
                arguments.stream().skip(1).forEach(side -> both.addAll(of(side)));
                yield both;
            }
            case "Sub" -> {
                String text = arguments.get(0) instanceof Scalar pattern ? pattern.text() : "${Sub}";
                yield List.of(new Scalar(
                        call.at(),
                        VARIABLE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(named(match.group(1)))),
                        false));
            }
            case "Join" -> {
                String delimiter = arguments.get(0) instanceof Scalar scalar ? scalar.text() : "";
                List<String> parts = arguments.size() < 2
                        ? List.of()
                        : of(arguments.get(1)).stream().map(Scalar::text).toList();
                yield List.of(new Scalar(call.at(), String.join(delimiter, parts), false));
            }
            case "Ref" ->
                List.of(new Scalar(
                        call.at(), call.argument() instanceof Scalar name ? named(name.text()) : "${Ref}", false));
            default -> List.of(new Scalar(call.at(), "${" + call.function() + "}", false));
        };
    }

    private String named(String name) {
        return source.value("Parameters", name, "Default") instanceof Scalar fallback
                ? fallback.text()
                : "${" + name + "}";
    }
}
