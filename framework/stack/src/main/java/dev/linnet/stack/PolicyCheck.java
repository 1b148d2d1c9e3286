package dev.linnet.stack;

import dev.linnet.stack.Yaml.Call;
import dev.linnet.stack.Yaml.Entry;
import dev.linnet.stack.Yaml.Mapping;
import dev.linnet.stack.Yaml.Scalar;
import dev.linnet.stack.Yaml.Sequence;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Statements of the template, wherever they are, that allow more than they name. */
final class PolicyCheck {

    private static final String ACTIONS = "actions-without-resource.txt";
    private static final Pattern BROAD = Pattern.compile("(.*/)?(\\w*FullAccess|AdministratorAccess|PowerUserAccess)");
    /** Policies of one resource, in which {@code *} is that resource (KMS guide and Secrets Manager guide, "Resource"). */
    private static final Set<String> ON_ITSELF =
            Set.of("AWS::KMS::Key", "AWS::KMS::ReplicaKey", "AWS::SecretsManager::ResourcePolicy");
    /** What the SAM specification, "SAM policy template list", gives with them. */
    private static final Map<String, String> TEMPLATES = Map.of(
            "DynamoDBCrudPolicy", "Scan, DeleteItem and BatchWriteItem too, called or not",
            "LambdaInvokePolicy", "every function whose name begins so",
            "S3CrudPolicy", "deleting and reading old versions too, called or not");

    private final CheckedStack stack;
    private final PolicyText texts;
    private final Set<String> withoutResource;

    private PolicyCheck(CheckedStack stack) {
        this.stack = stack;
        this.texts = new PolicyText(stack.source());
        this.withoutResource = withoutResource();
    }

    static void check(CheckedStack stack) {
        PolicyCheck check = new PolicyCheck(stack);
        stack.source().section("Resources").forEach((id, resource) -> {
            String type = TemplateSource.value(resource.value(), "Type") instanceof Scalar scalar ? scalar.text() : "";
            check.walk(id, type, resource.value());
            Yaml managed = TemplateSource.value(resource.value(), "Properties", "ManagedPolicyArns");
            if (managed != null) {
                check.managed(id, managed);
            }
            Yaml policies = TemplateSource.value(resource.value(), "Properties", "Policies");
            if (policies != null && type.startsWith("AWS::Serverless::")) {
                check.serverless(id, policies);
            }
        });
    }

    private void walk(String id, String type, Yaml value) {
        switch (value) {
            case Mapping map when map.value("Effect") != null -> statement(id, type, map);
            case Mapping map -> map.entries().values().forEach(entry -> walk(id, type, entry.value()));
            case Sequence list -> list.items().forEach(item -> walk(id, type, item));
            case Call call -> walk(id, type, call.argument());
            case Scalar scalar -> {
                // no statement in a text
            }
        }
    }

    private void statement(String id, String type, Mapping statement) {
        if (!(statement.value("Effect") instanceof Scalar effect)
                || !effect.text().equals("Allow")) {
            return;
        }
        for (String not : List.of("NotAction", "NotResource", "NotPrincipal")) {
            Entry entry = statement.entries().get(not);
            if (entry != null) {
                stack.error(
                        entry.keyAt(),
                        id + " allows all but what " + not + " names",
                        "name what is allowed: " + not.substring(3));
            }
        }
        boolean itself = ON_ITSELF.contains(type);
        List<Scalar> actions = texts(statement.value("Action"));
        for (Scalar action : actions) {
            if (isPattern(action.text()) && !(itself && isAccount(statement))) {
                stack.error(action.at(), id + " allows " + action.text(), "name the actions that are called");
            }
        }
        if (!itself) {
            texts(statement.value("Resource")).forEach(resource -> resource(id, resource, actions));
        }
        principal(id, statement);
    }

    private void resource(String id, Scalar resource, List<Scalar> actions) {
        List<String> with = actions.stream()
                .map(Scalar::text)
                .filter(action -> !withoutResource.contains(action.toLowerCase(Locale.ROOT)))
                .toList();
        switch (ResourceScope.of(resource.text())) {
            case ALL -> {
                if (!resource.text().equals("*") || !with.isEmpty()) {
                    stack.error(
                            resource.at(),
                            id + " allows " + String.join(", ", with.isEmpty() ? List.of("its actions") : with) + " on "
                                    + resource.text() + ", which is every resource",
                            "name the resource: its ARN, by !Sub or !GetAtt");
                }
            }
            case PREFIX ->
                stack.warning(
                        resource.at(),
                        id + " allows its actions on " + resource.text() + ", which is all that begin so",
                        "name the resource whole");
            case NAMED -> {
                // as it must be
            }
        }
    }

    /** Who is allowed to, in the policy of a resource. */
    private void principal(String id, Mapping statement) {
        Yaml principal = statement.value("Principal");
        Yaml account = TemplateSource.value(principal, "AWS");
        for (Scalar text : texts(account == null ? principal : account)) {
            if (text.text().equals("*") && statement.value("Condition") == null) {
                stack.error(
                        text.at(),
                        id + " allows its actions to everybody",
                        "name who may: an account, a role or a service");
            }
        }
    }

    private void managed(String id, Yaml policies) {
        for (Scalar policy : texts.of(policies)) {
            if (BROAD.matcher(policy.text()).matches()) {
                stack.error(
                        policy.at(),
                        id + " has the managed policy " + policy.text()
                                + ", which allows all actions of a service on every resource",
                        "write a statement with the actions that are called and the resource");
            }
        }
    }

    /** Policies of SAM: names of managed ones, documents, and templates by name. */
    private void serverless(String id, Yaml policies) {
        managed(id, policies);
        List<Yaml> all = policies instanceof Sequence list ? list.items() : List.of(policies);
        for (Yaml policy : all) {
            if (policy instanceof Mapping map && map.value("Statement") == null && map.value("Effect") == null) {
                map.entries()
                        .forEach((template, entry) -> stack.error(
                                entry.keyAt(),
                                id + " has SAM's policy template " + template + ", which allows "
                                        + TEMPLATES.getOrDefault(template, "what is not called too"),
                                "write a statement with the actions that are called and the resource"));
            }
        }
    }

    private List<Scalar> texts(@Nullable Yaml value) {
        return value == null ? List.of() : texts.of(value);
    }

    /** The account itself, as the statement that AWS puts into each new key's policy has it. */
    private boolean isAccount(Mapping statement) {
        Yaml account = TemplateSource.value(statement, "Principal", "AWS");
        return account != null
                && texts(account).stream().allMatch(text -> text.text().endsWith(":root"));
    }

    private static boolean isPattern(String action) {
        return action.contains("*") || action.contains("?");
    }

    private static Set<String> withoutResource() {
        try (InputStream list = PolicyCheck.class.getResourceAsStream(ACTIONS)) {
            if (list == null) {
                throw new IllegalStateException(ACTIONS + " is not beside this class");
            }
            return new String(list.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .map(line -> line.toLowerCase(Locale.ROOT))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
