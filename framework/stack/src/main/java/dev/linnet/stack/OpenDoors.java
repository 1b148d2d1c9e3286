package dev.linnet.stack;

import dev.linnet.stack.Yaml.Scalar;
import org.jspecify.annotations.Nullable;

/** Function URLs that anybody may call, and permissions for everybody. */
final class OpenDoors {

    private OpenDoors() {}

    static void check(CheckedStack stack) {
        PolicyText texts = new PolicyText(stack.source());
        stack.source().section("Resources").forEach((id, resource) -> {
            String type = TemplateSource.value(resource.value(), "Type") instanceof Scalar scalar ? scalar.text() : "";
            switch (type) {
                case "AWS::Serverless::Function" ->
                    url(stack, texts, id, "Properties", "FunctionUrlConfig", "AuthType");
                case "AWS::Lambda::Url" -> url(stack, texts, id, "Properties", "AuthType");
                case "AWS::Lambda::Permission" -> permission(stack, texts, id);
                default -> {
                    // no door of a function
                }
            }
        });
    }

    private static void url(CheckedStack stack, PolicyText texts, String id, String... path) {
        String[] whole = new String[path.length + 2];
        whole[0] = "Resources";
        whole[1] = id;
        System.arraycopy(path, 0, whole, 2, path.length);
        if (has(texts, stack.source().value(whole), "NONE")) {
            stack.error(
                    stack.source().at(whole),
                    id + " has a Function URL that anybody may call: AuthType is NONE",
                    "write AWS_IAM");
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
