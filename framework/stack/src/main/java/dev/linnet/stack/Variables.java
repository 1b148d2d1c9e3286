package dev.linnet.stack;

import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The variables that a configuration gives to a service. */
record Variables(Configuration configuration, String service) {

    /** Those of every function, where {@code Globals} have them not. */
    static final Map<String, String> STANDARD = standard();

    /** The first bytes of Lambda's 4096 (DESIGN §5): a service that would have more is told only the siblings it names. */
    static final int MOST = 3_072;

    // the longest that AWS and the configuration make
    private static final int REGION = 14;
    private static final int SITE = 20;
    private static final int NAME = 64;
    private static final int BUCKET = 63;
    private static final int API = "https://abcdefghij.execute-api..amazonaws.com.cn".length() + REGION;
    private static final int URL = "https://.lambda-url..on.aws".length() + 32 + REGION;
    private static final int QUEUE = "https://sqs..amazonaws.com.cn/123456789012/".length() + REGION + 80;
    private static final int TOPIC = "arn:aws-cn:sns::123456789012:".length() + REGION + 256;

    private static Map<String, String> standard() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("site", "!Ref Site");
        all.put("SERVICE_AWS_REGION", "!Ref AWS::Region");
        return Collections.unmodifiableMap(all);
    }

    /** The sites that a variable of the service has a value of its own at, in the order of the files. */
    Set<String> sites() {
        Set<String> sites = new LinkedHashSet<>();
        configuration
                .variablesOf(service)
                .forEach(variable -> sites.addAll(variable.sites().keySet()));
        return sites;
    }

    /** Each variable's value as YAML on one line: {@code !If [SiteDev, debug, info]}. */
    Map<String, String> yaml() {
        Map<String, String> values = new LinkedHashMap<>();
        configuration.variablesOf(service).forEach(variable -> values.put(variable.name(), ""));
        // no site is called so
        Map<String, VariableConfig.Value> elsewhere = configuration.variables(service, "");
        values.replaceAll((name, none) -> {
            VariableConfig.Value otherwise = elsewhere.get(name);
            StringBuilder value = new StringBuilder();
            int open = 0;
            for (String site : sites()) {
                VariableConfig.Value here =
                        configuration.variables(service, site).get(name);
                if (here != null && !here.equals(otherwise)) {
                    value.append("!If [%s, %s, ".formatted(SiteConditions.name(site), text(here)));
                    open++;
                }
            }
            return value + (otherwise == null ? "!Ref AWS::NoValue" : text(otherwise)) + "]".repeat(open);
        });
        return values;
    }

    /** A value as it stands in a template. Dynamic references are of the CloudFormation guide. */
    private static String text(VariableConfig.Value value) {
        return YamlText.anywhere(
                switch (value) {
                    case VariableConfig.Text text -> text.text();
                    case VariableConfig.Parameter parameter -> "{{resolve:ssm:" + parameter.path() + "}}";
                    case VariableConfig.Secret secret ->
                        "{{resolve:secretsmanager:" + secret.name() + ":SecretString"
                                + (secret.key() == null ? "" : ":" + secret.key()) + "}}";
                });
    }

    /** How many bytes the variables have at most, besides the addresses of siblings and what parameters and secrets hold. */
    int size(UsesConfig uses) {
        Map<String, Integer> sizes = new LinkedHashMap<>();
        sizes.put("site", SITE);
        sizes.put("SERVICE_AWS_REGION", REGION);
        uses.tables().keySet().forEach(name -> sizes.put(variable(Store.Kind.TABLE, name), NAME + name.length()));
        uses.queues().keySet().forEach(name -> sizes.put(variable(Store.Kind.QUEUE, name), QUEUE));
        uses.topics().forEach(name -> sizes.put(variable(Store.Kind.TOPIC, name), TOPIC));
        int most =
                configured().values().stream().mapToInt(Integer::intValue).max().orElseThrow();
        for (Map.Entry<String, Integer> each : sizes.entrySet()) {
            most += bytes(each.getKey()) + each.getValue();
        }
        return most;
    }

    /** How many bytes those that the configuration says have at most, by site; {@code ""} is any other. */
    Map<String, Integer> configured() {
        int buckets = 0;
        for (BucketConfig bucket : configuration.buckets()) {
            String name = bucket.bucket();
            buckets += bucket.variable().length() + (name == null ? BUCKET : name.length());
        }
        Set<String> sites = new TreeSet<>(sites());
        sites.add("");
        Map<String, Integer> sizes = new LinkedHashMap<>();
        for (String site : sites) {
            int size = buckets;
            for (Map.Entry<String, VariableConfig.Value> variable :
                    configuration.variables(service, site).entrySet()) {
                size += bytes(variable.getKey())
                        + (variable.getValue() instanceof VariableConfig.Text text ? bytes(text.text()) : 0);
            }
            sizes.put(site, size);
        }
        return sizes;
    }

    private static String variable(Store.Kind kind, String name) {
        return new Store(kind, name).variable();
    }

    /** How many bytes a sibling's address has at most, with the name of its variable. */
    static int size(ServiceConfig sibling, @Nullable DomainConfig domain) {
        int address = sibling.api() == ServiceConfig.Api.FUNCTION_URL
                ? URL
                : domain == null
                        ? API
                        : "https://....".length()
                                + sibling.name().length()
                                + REGION
                                + SITE
                                + domain.vertical().length()
                                + domain.domain().length();
        return Configuration.urlVariable(sibling.name()).length() + address;
    }

    /** In UTF-8, as Lambda counts. */
    static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }
}
