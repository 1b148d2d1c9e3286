package dev.linnet.stack;

import dev.linnet.stack.Yaml.Call;
import dev.linnet.stack.Yaml.Entry;
import dev.linnet.stack.Yaml.Mapping;
import dev.linnet.stack.Yaml.Scalar;
import dev.linnet.stack.Yaml.Sequence;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What CloudFormation's functions give locally: parameters have their value or default, pseudo parameters those of
 * {@link #PSEUDO} (the ones that {@code sam local} uses), resources those of {@link Names}.
 */
final class Scope {

    /** The account that everything local belongs to. */
    static final String ACCOUNT = "123456789012";

    /** Pseudo parameters and their local values; {@code AWS::NoValue} is none. */
    static final Map<String, String> PSEUDO = Map.of(
            "AWS::AccountId", ACCOUNT,
            "AWS::Partition", "aws",
            "AWS::Region", "us-east-1",
            "AWS::StackId",
                    "arn:aws:cloudformation:us-east-1:" + ACCOUNT + ":stack/local/51af3dc0-da77-11e4-872e-1234567db123",
            "AWS::StackName", "local",
            "AWS::URLSuffix", "amazonaws.com");

    private static final int MAX_DEPTH = 50;

    private final Map<String, Entry> parameters;
    private final Map<String, String> values;
    private final Map<String, Entry> mappings;
    private final Map<String, Entry> resources;
    private final Conditions conditions;
    private int depth;

    Scope(Mapping root, Map<String, String> values) throws Mistake {
        this.parameters = section(root, "Parameters");
        this.values = values;
        this.mappings = section(root, "Mappings");
        this.resources = section(root, "Resources");
        this.conditions = new Conditions(this, section(root, "Conditions"));
    }

    private static Map<String, Entry> section(Mapping root, String name) throws Mistake {
        Entry entry = root.entries().get(name);
        if (entry == null || (entry.value() instanceof Scalar scalar && scalar.isNull())) {
            return Map.of();
        }
        if (entry.value() instanceof Mapping mapping) {
            return mapping.entries();
        }
        throw new Mistake(
                entry.value().at(),
                name + " is " + entry.value().kind() + "; it must be a map from name to definition");
    }

    /** Whether a resource with this {@code Condition} exists. */
    boolean holds(Scalar condition) throws Mistake {
        return conditions.named(condition.text(), condition.at());
    }

    /** The value without functions at its top, or null for {@code AWS::NoValue}. */
    @Nullable
    Yaml resolve(Yaml value) throws Mistake {
        if (!(value instanceof Call call)) {
            return value;
        }
        if (++depth > MAX_DEPTH) {
            throw new Mistake(
                    call.at(), "functions that refer to each other in a circle, or more than " + MAX_DEPTH + " deep");
        }
        try {
            return switch (call.function()) {
                case "Ref" -> reference(text(call.argument()), call.at());
                case "Sub" -> new Scalar(call.at(), substitute(call), false);
                case "GetAtt" -> new Scalar(call.at(), attribute(call), false);
                case "Join" -> new Scalar(call.at(), join(call), false);
                case "Split" -> split(call);
                case "Select" -> select(call);
                case "FindInMap" -> find(call);
                case "If" -> {
                    List<Yaml> arguments = arguments(call, 3, 3);
                    boolean holds = conditions.named(text(arguments.get(0)), call.at());
                    yield resolve(arguments.get(holds ? 1 : 2));
                }
                default ->
                    throw new Mistake(
                            call.at(),
                            "!" + call.function()
                                    + " cannot be known locally; use a parameter with a default in its place");
            };
        } finally {
            depth--;
        }
    }

    /** The text of a value that must have one. */
    String text(Yaml value) throws Mistake {
        Yaml resolved = resolve(value);
        if (resolved instanceof Scalar scalar && !scalar.isNull()) {
            return scalar.text();
        }
        throw new Mistake(value.at(), (resolved == null ? "nothing" : resolved.kind()) + " where text must be");
    }

    /** The arguments of a function that takes a list of them. */
    List<Yaml> arguments(Call call, int least, int most) throws Mistake {
        if (call.argument() instanceof Sequence list
                && list.items().size() >= least
                && list.items().size() <= most) {
            return list.items();
        }
        throw new Mistake(
                call.at(),
                "!" + call.function() + " takes a list of " + (least == most ? "" : least + " to ") + most + " values");
    }

    private @Nullable Yaml reference(String name, Position at) throws Mistake {
        if (name.equals("AWS::NoValue")) {
            return null;
        }
        String value = named(name, Map.of(), at);
        return new Scalar(at, value, false);
    }

    private String named(String name, Map<String, Entry> local, Position at) throws Mistake {
        Entry own = local.get(name);
        if (own != null) {
            return text(own.value());
        }
        String pseudo = PSEUDO.get(name);
        if (pseudo != null) {
            return pseudo;
        }
        Entry parameter = parameters.get(name);
        if (parameter != null) {
            return parameter(name, parameter, at);
        }
        Entry resource = resources.get(name);
        if (resource != null) {
            return Names.reference(this, name, resource);
        }
        throw new Mistake(at, name + " is no parameter, resource or pseudo parameter of this template");
    }

    private String parameter(String name, Entry definition, Position at) throws Mistake {
        String given = values.get(name);
        if (given != null) {
            return given;
        }
        if (definition.value() instanceof Mapping map && map.value("Default") instanceof Scalar fallback) {
            return fallback.text();
        }
        throw new Mistake(
                at, "the parameter " + name + " has no Default and was given no value; say --parameter " + name + "=…");
    }

    private String substitute(Call call) throws Mistake {
        Map<String, Entry> local = Map.of();
        Yaml pattern = call.argument();
        if (pattern instanceof Sequence) {
            List<Yaml> arguments = arguments(call, 2, 2);
            pattern = arguments.get(0);
            if (!(arguments.get(1) instanceof Mapping variables)) {
                throw new Mistake(call.at(), "the second value of !Sub is the map of its variables");
            }
            local = variables.entries();
        }
        if (!(pattern instanceof Scalar text)) {
            throw new Mistake(call.at(), "!Sub takes text, or a list of text and a map");
        }
        StringBuilder out = new StringBuilder();
        String rest = text.text();
        int from = 0;
        for (int open = rest.indexOf("${"); open >= 0; open = rest.indexOf("${", from)) {
            int close = rest.indexOf('}', open);
            if (close < 0) {
                throw new Mistake(text.at(), "a ${ without its } in !Sub");
            }
            String name = rest.substring(open + 2, close).strip();
            out.append(rest, from, open);
            if (name.startsWith("!")) {
                out.append("${").append(name, 1, name.length()).append('}');
            } else if (name.contains(".") && !local.containsKey(name)) {
                int dot = name.indexOf('.');
                out.append(attribute(name.substring(0, dot), name.substring(dot + 1), text.at()));
            } else {
                out.append(named(name, local, text.at()));
            }
            from = close + 1;
        }
        return out.append(rest, from, rest.length()).toString();
    }

    private String attribute(Call call) throws Mistake {
        if (call.argument() instanceof Sequence) {
            List<Yaml> arguments = arguments(call, 2, 2);
            return attribute(text(arguments.get(0)), text(arguments.get(1)), call.at());
        }
        String both = text(call.argument());
        int dot = both.indexOf('.');
        if (dot <= 0) {
            throw new Mistake(call.at(), "!GetAtt " + both + "; write !GetAtt Resource.Attribute");
        }
        return attribute(both.substring(0, dot), both.substring(dot + 1), call.at());
    }

    private String attribute(String resource, String attribute, Position at) throws Mistake {
        Entry definition = resources.get(resource);
        if (definition == null) {
            String function = resource.endsWith("Url") ? resource.substring(0, resource.length() - 3) : "";
            if (attribute.equals("FunctionUrl") && Names.hasUrl(resources.get(function))) {
                return "https://" + Names.functionUrlHost(function) + "/";
            }
            throw new Mistake(at, resource + " is no resource of this template");
        }
        return Names.attribute(this, resource, definition, attribute);
    }

    private String join(Call call) throws Mistake {
        List<Yaml> arguments = arguments(call, 2, 2);
        String delimiter = arguments.get(0) instanceof Scalar scalar ? scalar.text() : text(arguments.get(0));
        if (!(resolve(arguments.get(1)) instanceof Sequence parts)) {
            throw new Mistake(call.at(), "the second value of !Join is a list");
        }
        List<String> texts = new ArrayList<>();
        for (Yaml part : parts.items()) {
            texts.add(text(part));
        }
        return String.join(delimiter, texts);
    }

    private Sequence split(Call call) throws Mistake {
        List<Yaml> arguments = arguments(call, 2, 2);
        String delimiter = arguments.get(0) instanceof Scalar scalar ? scalar.text() : text(arguments.get(0));
        if (delimiter.isEmpty()) {
            throw new Mistake(call.at(), "the first value of !Split is empty; write what parts the text");
        }
        List<Yaml> parts = new ArrayList<>();
        for (String part : text(arguments.get(1)).split(Pattern.quote(delimiter), -1)) {
            parts.add(new Scalar(call.at(), part, false));
        }
        return new Sequence(call.at(), parts);
    }

    private @Nullable Yaml select(Call call) throws Mistake {
        List<Yaml> arguments = arguments(call, 2, 2);
        String index = text(arguments.get(0));
        if (!(resolve(arguments.get(1)) instanceof Sequence list)) {
            throw new Mistake(call.at(), "the second value of !Select is a list");
        }
        int size = list.items().size();
        if (!index.matches("\\d{1,4}") || Integer.parseInt(index) >= size) {
            throw new Mistake(
                    call.at(), "!Select takes the value " + index + " of a list of " + size + "; the first is 0");
        }
        return resolve(list.items().get(Integer.parseInt(index)));
    }

    private @Nullable Yaml find(Call call) throws Mistake {
        List<Yaml> arguments = arguments(call, 3, 4);
        Map<String, Entry> at = new LinkedHashMap<>(mappings);
        for (int i = 0; i < 3; i++) {
            String key = text(arguments.get(i));
            Entry entry = at.get(key);
            if (entry == null) {
                throw new Mistake(call.at(), "!FindInMap finds no " + key + "; there is " + at.keySet());
            }
            if (i == 2) {
                return resolve(entry.value());
            }
            if (!(entry.value() instanceof Mapping next)) {
                throw new Mistake(entry.value().at(), "Mappings has two levels of maps, then values");
            }
            at = next.entries();
        }
        throw new IllegalStateException();
    }
}
