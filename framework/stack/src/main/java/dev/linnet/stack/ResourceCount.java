package dev.linnet.stack;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many resources the SAM translator makes of those of a template, by their models: of most one, of these more. */
final class ResourceCount {

    private ResourceCount() {}

    static int of(Collection<Object> resources) {
        int count = 0;
        boolean records = false;
        for (Object resource : resources) {
            count++;
            if (isOf(resource, "AWS::Serverless::HttpApi")) {
                Object domain = at(resource, "Properties", "Domain");
                // its stage; the domain's name and mapping
                count += domain == null ? 1 : 3;
                records |= at(domain, "Route53") != null;
            } else if (isOf(resource, "AWS::Serverless::Function")) {
                Object url = at(resource, "Properties", "FunctionUrlConfig");
                // the URL; two permissions for everybody
                count += url == null ? 0 : isText(at(url, "AuthType"), "NONE") ? 3 : 1;
            }
        }
        // those of all domains are one resource
        return records ? count + 1 : count;
    }

    private static boolean isOf(Object resource, String type) {
        return isText(at(resource, "Type"), type);
    }

    private static boolean isText(@Nullable Object model, String text) {
        return model instanceof SourceModel.Value value && value.text().equals(text);
    }

    private static @Nullable Object at(@Nullable Object model, String... path) {
        Object at = model;
        for (String key : path) {
            Object map = at instanceof SourceModel.Anchored anchored ? anchored.value() : at;
            at = map instanceof Map<?, ?> entries ? entries.get(key) : null;
        }
        return at;
    }
}
