package dev.linnet.stack;

import dev.linnet.stack.TemplateApi.Kind;
import dev.linnet.stack.Yaml.Scalar;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code AWS::Serverless::HttpApi} and {@code AWS::Serverless::Api}, the routes from their DefinitionBody. */
final class ApiReader {

    private static final Set<String> METHODS = Set.of("get", "head", "post", "put", "patch", "delete", "options");
    private static final String ANY = "x-amazon-apigateway-any-method";
    private static final String INTEGRATION = "x-amazon-apigateway-integration";
    private static final Pattern FUNCTION =
            Pattern.compile(":function:([a-zA-Z0-9_-]+)(?::[a-zA-Z0-9$_-]+)?(?:/invocations)?$");
    /** SAM specification, HttpApiDomainConfiguration and DomainConfiguration. */
    private static final Set<String> DOMAIN = Set.of(
            "AccessAssociation",
            "BasePath",
            "CertificateArn",
            "DomainName",
            "EndpointConfiguration",
            "IpAddressType",
            "MutualTlsAuthentication",
            "NormalizeBasePath",
            "OwnershipVerificationCertificateArn",
            "Policy",
            "Route53",
            "SecurityPolicy",
            "SetIdentifier");

    static final Pattern PATH = Pattern.compile("(/([^/{}]*|\\{[^/{}+]+}))*(/\\{[^/{}+]+\\+})?");

    private ApiReader() {}

    static TemplateApi http(String id, Position at, Section resource, Section globals) throws Mistake {
        Section properties = resource.section("Properties").withDefaults(globals);
        Section body = body(properties);
        CorsRules cors = cors(properties, "CorsConfiguration");
        return new TemplateApi(
                id,
                at,
                Kind.HTTP,
                properties.text("StageName", TemplateRoute.DEFAULT),
                routes(Kind.HTTP, body),
                cors == null ? fromBody(body) : cors,
                properties.section("StageVariables").all(),
                List.of(),
                domains(properties));
    }

    static TemplateApi rest(String id, Position at, Section resource, Section globals) throws Mistake {
        Section properties = resource.section("Properties").withDefaults(globals);
        String stage = properties.text("StageName");
        if (stage == null) {
            throw new Mistake(properties.at(), properties.path() + " has no StageName; a REST API needs one");
        }
        List<String> binary = new ArrayList<>();
        for (String type : properties.texts("BinaryMediaTypes")) {
            binary.add(type.replace("~1", "/"));
        }
        return new TemplateApi(
                id,
                at,
                Kind.REST,
                stage,
                routes(Kind.REST, body(properties)),
                null,
                properties.section("Variables").all(),
                List.copyOf(binary),
                domains(properties));
    }

    /** The addresses of {@code Domain}: at its root, or at each of its base paths. */
    private static List<String> domains(Section properties) throws Mistake {
        if (properties.get("Domain") == null) {
            return List.of();
        }
        Section domain = properties.section("Domain");
        domain.only(DOMAIN);
        String address = "https://" + domain.required("DomainName");
        List<String> paths = domain.texts("BasePath");
        return paths.isEmpty()
                ? List.of(address)
                : paths.stream()
                        .map(path ->
                                address + ("/" + path).replaceAll("/+", "/").replaceAll("/$", ""))
                        .toList();
    }

    private static Section body(Section properties) throws Mistake {
        Section body = properties.section("DefinitionBody");
        if (body.keys().isEmpty()) {
            throw new Mistake(
                    properties.at(),
                    properties.path() + " has no DefinitionBody; its routes are read from the paths there");
        }
        return body;
    }

    private static List<TemplateRoute> routes(Kind kind, Section body) throws Mistake {
        List<TemplateRoute> routes = new ArrayList<>();
        Section paths = body.section("paths");
        for (String path : paths.keys()) {
            String plain = path.equals("/" + TemplateRoute.DEFAULT) ? TemplateRoute.DEFAULT : path;
            if (!plain.equals(TemplateRoute.DEFAULT)
                    && (path.isEmpty() || !PATH.matcher(path).matches())) {
                throw new Mistake(
                        paths.at(path),
                        "the path \"" + path
                                + "\"; it begins with /, a {variable} is a whole segment, and a greedy {proxy+} is the last (SEMANTICS rule 28)");
            }
            Section item = paths.section(path);
            for (String key : item.keys()) {
                if (key.equals(ANY) || METHODS.contains(key)) {
                    String method = key.equals(ANY) ? "ANY" : key.toUpperCase(Locale.ROOT);
                    routes.add(route(kind, item.at(key), method, plain, item.section(key)));
                }
            }
        }
        if (routes.isEmpty()) {
            throw new Mistake(body.at(), body.path() + " has no routes under paths");
        }
        return List.copyOf(routes);
    }

    private static TemplateRoute route(Kind kind, Position at, String method, String path, Section operation)
            throws Mistake {
        Section integration = operation.section(INTEGRATION);
        String type = integration.text("type", "");
        if (!type.equalsIgnoreCase("aws_proxy")) {
            throw new Mistake(
                    integration.keys().isEmpty() ? at : integration.at("type"),
                    operation.path() + "." + INTEGRATION + " is "
                            + (type.isEmpty() ? "without a type" : "of type " + type)
                            + "; only aws_proxy, a function, can be run here");
        }
        String uri = integration.text("uri", "");
        Matcher function = FUNCTION.matcher(uri);
        if (!function.find()) {
            throw new Mistake(
                    integration.at("uri"),
                    integration.path() + ".uri is \"" + uri + "\"; it must end with :function:<name>/invocations");
        }
        String format = integration.text("payloadFormatVersion", "1.0");
        if (!format.equals("1.0") && !(format.equals("2.0") && kind == Kind.HTTP)) {
            throw new Mistake(
                    integration.at("payloadFormatVersion"),
                    integration.path() + ".payloadFormatVersion is \"" + format + "\"; it is \"1.0\""
                            + (kind == Kind.HTTP ? " or \"2.0\"" : " for a REST API"));
        }
        int most = kind == Kind.HTTP ? 30_000 : 29_000;
        return new TemplateRoute(
                at, method, path, function.group(1), format, integration.number("timeoutInMillis", 50, most, most));
    }

    private static @Nullable CorsRules cors(Section properties, String key) throws Mistake {
        Yaml value = properties.get(key);
        if (value == null) {
            return null;
        }
        if (value instanceof Scalar scalar) {
            if (scalar.text().equalsIgnoreCase("false")) {
                return null;
            }
            String origin = scalar.text().equalsIgnoreCase("true") ? "*" : scalar.text();
            return new CorsRules(List.of(origin), List.of(), List.of(), List.of(), -1, false);
        }
        return cors(properties.section(key));
    }

    /** The rules as an HTTP API and a Function URL have them. */
    static CorsRules cors(Section cors) throws Mistake {
        cors.only(
                Set.of("AllowOrigins", "AllowMethods", "AllowHeaders", "ExposeHeaders", "MaxAge", "AllowCredentials"));
        return new CorsRules(
                cors.texts("AllowOrigins"),
                cors.texts("AllowMethods"),
                cors.texts("AllowHeaders"),
                cors.texts("ExposeHeaders"),
                cors.number("MaxAge", -1, 86_400, -1),
                cors.bool("AllowCredentials", false));
    }

    private static @Nullable CorsRules fromBody(Section body) throws Mistake {
        if (body.get("x-amazon-apigateway-cors") == null) {
            return null;
        }
        Section cors = body.section("x-amazon-apigateway-cors");
        return new CorsRules(
                cors.texts("allowOrigins"),
                cors.texts("allowMethods"),
                cors.texts("allowHeaders"),
                cors.texts("exposeHeaders"),
                cors.number("maxAge", -1, 86_400, -1),
                cors.bool("allowCredentials", false));
    }
}
