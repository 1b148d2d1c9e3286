package dev.linnet.stack;

import dev.linnet.stack.Yaml.Scalar;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Function URLs that anybody may call, and permissions for everybody. */
final class OpenDoors {

    private OpenDoors() {}

    static void check(CheckedStack stack) {
        PolicyText texts = new PolicyText(stack.source());
        Set<String> open = stack.source().template().functions().stream()
                .filter(function -> {
                    ServiceConfig service = stack.service(function.name());
                    return service != null && service.open();
                })
                .map(TemplateFunction::logicalId)
                .collect(Collectors.toSet());
        stack.source().section("Resources").forEach((id, resource) -> {
            String type = TemplateSource.value(resource.value(), "Type") instanceof Scalar scalar ? scalar.text() : "";
            switch (type) {
                case "AWS::Serverless::Function" -> {
                    if (!open.contains(id)) {
                        url(stack, texts, id, "Resources", id, "Properties", "FunctionUrlConfig", "AuthType");
                    }
                }
                case "AWS::Lambda::Url" -> url(stack, texts, id, "Resources", id, "Properties", "AuthType");
                case "AWS::Lambda::Permission" -> permission(stack, texts, id);
                default -> {
                    // no door of a function
                }
            }
        });
    }

    private static void url(CheckedStack stack, PolicyText texts, String id, String... path) {
        if (has(texts, stack.source().value(path), "NONE")) {
            stack.error(
                    stack.source().at(path),
                    id + " has a Function URL that anybody may call, and code.json does not say so",
                    "write AWS_IAM, or \"auth\": \"none\" for its service in code.json");
        }
    }

    private static void permission(CheckedStack stack, PolicyText texts, String id) {
        boolean everybody = has(texts, stack.source().value("Resources", id, "Properties", "Principal"), "*");
        Yaml auth = stack.source().value("Resources", id, "Properties", "FunctionUrlAuthType");
        if (everybody && !has(texts, auth, "AWS_IAM")) {
            stack.error(
                    stack.source().at("Resources", id, "Properties", "Principal"),
                    id + " lets everybody call the function",
                    "name the service or the account that may");
        }
    }

    private static boolean has(PolicyText texts, @Nullable Yaml value, String text) {
        return value != null
                && texts.of(value).stream().anyMatch(of -> of.text().equals(text));
    }
}
