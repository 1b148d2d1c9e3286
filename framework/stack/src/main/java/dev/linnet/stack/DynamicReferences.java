package dev.linnet.stack;

import dev.linnet.stack.TemplateResource.Parameter;
import dev.linnet.stack.TemplateResource.Secret;
import dev.linnet.stack.Yaml.Mapping;
import dev.linnet.stack.Yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * CloudFormation's dynamic references, {@code {{resolve:ssm:/path}}} and {@code {{resolve:secretsmanager:name:SecretString:key}}},
 * worked out with the template's own parameters and secrets.
 *
 * @param resources those of the template
 */
public record DynamicReferences(List<TemplateResource> resources) {

    private static final Pattern REFERENCE = Pattern.compile("\\{\\{resolve:([a-z-]+):([^{}]*)}}");

    /** Copies the list. */
    public DynamicReferences {
        resources = List.copyOf(resources);
    }

    /**
     * A text with values in the place of its references.
     *
     * @param values the text with all that could be worked out
     * @param missing what could not: what it refers to and how the template would have it
     */
    public record Resolved(String values, List<String> missing) {}

    /** Works out all references in a text. */
    public Resolved resolve(String text) {
        List<String> missing = new ArrayList<>();
        StringBuilder values = new StringBuilder();
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            String value = "";
            try {
                value = value(reference.group(1), reference.group(2));
            } catch (Mistake e) {
                missing.add(e.text());
            }
            reference.appendReplacement(values, Matcher.quoteReplacement(value));
        }
        return new Resolved(reference.appendTail(values).toString(), List.copyOf(missing));
    }

    private String value(String service, String rest) throws Mistake {
        return switch (service) {
            case "ssm", "ssm-secure" -> parameter(rest.replaceFirst(":\\d+$", ""));
            case "secretsmanager" -> secret(rest);
            default -> throw missing(service + ":" + rest + ", a kind of reference that is not known here");
        };
    }

    private String parameter(String name) throws Mistake {
        for (Parameter parameter : TemplateResource.of(Parameter.class, resources)) {
            if (parameter.name().equals(name)) {
                return parameter.value();
            }
        }
        throw missing("the parameter " + name + ", and the template has no AWS::SSM::Parameter with that Name");
    }

    /** {@code secret-id:SecretString:key:stage:version}; of an ARN the first seven parts are the id. */
    private String secret(String rest) throws Mistake {
        String[] parts = rest.split(":", -1);
        int ofId = rest.startsWith("arn:") ? Math.min(7, parts.length) : 1;
        String id = String.join(":", List.of(parts).subList(0, ofId));
        String key = parts.length > ofId + 1 ? parts[ofId + 1] : "";
        for (Secret secret : TemplateResource.of(Secret.class, resources)) {
            if (id.equals(secret.name()) || id.equals(secret.arn())) {
                return key.isEmpty() ? secret.value() : member(secret, key);
            }
        }
        throw missing("the secret " + id + ", and the template has no AWS::SecretsManager::Secret with that Name");
    }

    private static String member(Secret secret, String key) throws Mistake {
        try {
            if (JsonReader.read(secret.value(), new ArrayList<>()) instanceof Mapping object
                    && object.value(key) instanceof Scalar member) {
                return member.text();
            }
        } catch (Mistake e) {
            throw missing("the key " + key + " of " + secret.logicalId() + ", whose SecretString is not JSON");
        }
        throw missing("the key " + key + " of " + secret.logicalId() + ", whose SecretString has none of that name");
    }

    private static Mistake missing(String what) {
        return new Mistake(Position.START, what);
    }
}
