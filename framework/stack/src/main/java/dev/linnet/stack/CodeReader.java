package dev.linnet.stack;

import dev.linnet.internal.UsedName;
import dev.linnet.stack.ServiceConfig.Api;
import dev.linnet.stack.ServiceConfig.Architecture;
import dev.linnet.stack.Yaml.Scalar;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads {@code code.json}. The limits are those of Lambda's API (CreateFunction). */
final class CodeReader {

    static final String SCHEMA = "$schema";

    static final Pattern ANYTHING = Pattern.compile("(?s).*");
    private static final Set<String> KEYS = new TreeSet<>(Arrays.asList(
            "api",
            "architecture",
            "auth",
            "concurrency",
            "dockerfile",
            "ephemeralStorage",
            "folder",
            "handler",
            "memory",
            "routes",
            "timeout",
            "uses",
            "vpc"));
    private static final Pattern RELATIVE =
            Pattern.compile("(?!\\.\\.?(/|$))[A-Za-z0-9_.-]+(/(?!\\.\\.?(/|$))[A-Za-z0-9_.-]+)*");
    private static final Pattern HANDLER = Pattern.compile("[^\\s.]+(\\.[^\\s.]+)+");
    private static final Pattern COMMAND = Pattern.compile("\\S{1,128}");
    private static final Pattern ROUTE = Pattern.compile("(\\S+) (\\S+)");
    private static final List<String> METHODS =
            List.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS", "ANY");
    private static final List<String> APIS = List.of("http", "function-url", "none");
    private static final Set<String> LATER = Set.of("rest", "alb", "websocket");

    private CodeReader() {}

    static List<ServiceConfig> read(ConfigSection root) {
        root.only(Set.of(SCHEMA, "services"));
        root.text(SCHEMA, ANYTHING, "the address of the schema, in quotes");
        if (!root.has("services")) {
            root.file().report(root.at(), "the file has no \"services\"", "write \"services\": {}");
        }
        List<ServiceConfig> services = new ArrayList<>();
        ConfigSection all = root.section("services");
        for (Map.Entry<String, ConfigSection> each : root.sections("services").entrySet()) {
            String name = each.getKey();
            if (!UsedName.SERVICE.pattern().matcher(name).matches() && all != null) {
                all.report(name, "\"" + name + "\" is no name of a service", "write " + UsedName.SERVICE.rule());
            }
            services.add(service(name, all == null ? Position.START : all.at(name), each.getValue()));
        }
        return services;
    }

    private static ServiceConfig service(String name, Position at, ConfigSection section) {
        section.only(KEYS);
        String folder = section.text("folder", RELATIVE, "a path inside of the vertical's folder, as \"" + name + "\"");
        String dockerfile = section.text(
                "dockerfile", RELATIVE, "a path from the project's folder, as \"" + ServiceConfig.JAVA + "\"");
        String architecture = section.oneOf(
                "architecture",
                Arrays.stream(Architecture.values()).map(Architecture::text).toList());
        ServiceConfig service = new ServiceConfig(
                name,
                at,
                folder == null ? name : folder,
                dockerfile,
                dockerfile == null
                        ? section.text("handler", HANDLER, "<module>.<function>, as \"app.handler\"")
                        : section.text("handler", COMMAND, "the image's command, 1 to 128 characters without blanks"),
                section.number("memory", 128, 10_240, "MB"),
                section.number("timeout", 1, 900, "seconds"),
                architecture == null ? null : architecture.equals("arm64") ? Architecture.ARM64 : Architecture.X86_64,
                section.number("ephemeralStorage", 512, 10_240, "MB"),
                section.number("concurrency", 0, Integer.MAX_VALUE, "reserved executions"),
                api(section),
                "none".equals(section.oneOf("auth", List.of("iam", "none"))),
                routes(section),
                vpc(section),
                UsesReader.read(section.section("uses")));
        if (service.compiled()) {
            for (String key : List.of("handler", "routes", "uses")) {
                if (section.has(key)) {
                    section.report(
                            key,
                            section.path(key) + " is said of a service that Linnet compiles",
                            "take it out: the code says it");
                }
            }
        }
        if (service.api() != Api.HTTP && section.has("routes")) {
            section.report(
                    "routes",
                    section.path("routes") + " is said of a service whose api is \""
                            + service.api().text() + "\"",
                    "take it out: only an API of kind http has routes");
        }
        if (service.api() != Api.FUNCTION_URL && section.has("auth")) {
            section.report(
                    "auth",
                    section.path("auth") + " is said of a service whose api is \""
                            + service.api().text() + "\"",
                    "take it out: only a Function URL has it");
        }
        return service;
    }

    private static Api api(ConfigSection section) {
        if (section.value("api") instanceof Scalar text && !text.plain() && LATER.contains(text.text())) {
            section.wrong(
                    "api", "write one of " + String.join(", ", APIS) + ": this one is reserved, and not made yet");
            return Api.HTTP;
        }
        String api = section.oneOf("api", APIS);
        for (Api each : Api.values()) {
            if (each.text().equals(api)) {
                return each;
            }
        }
        return Api.HTTP;
    }

    private static List<RouteConfig> routes(ConfigSection section) {
        List<RouteConfig> routes = new ArrayList<>();
        for (ConfigSection.Text text : section.texts("routes", 1, 300, ANYTHING, "routes, as \"GET /reports/{id}\"")) {
            RouteConfig route = route(section, text);
            if (route != null) {
                routes.add(route);
            }
        }
        return routes;
    }

    private static @Nullable RouteConfig route(ConfigSection section, ConfigSection.Text text) {
        String found = section.path("routes") + " has \"" + text.text() + "\"";
        Matcher parts = ROUTE.matcher(text.text());
        if (!parts.matches()) {
            section.file().report(text.at(), found, "write a method and a path, as \"GET /reports/{id}\"");
            return null;
        }
        if (!METHODS.contains(parts.group(1))) {
            section.file()
                    .report(
                            text.at(),
                            found + ", whose method is none of API Gateway's",
                            ConfigSection.meant(parts.group(1), METHODS));
            return null;
        }
        String path = parts.group(2);
        if (!path.startsWith("/") || !ApiReader.PATH.matcher(path).matches()) {
            section.file()
                    .report(
                            text.at(),
                            found + ", whose path is none of API Gateway's",
                            "begin with /, let a {variable} be a whole segment, and a greedy {proxy+} the last one");
            return null;
        }
        return new RouteConfig(text.at(), parts.group(1), path);
    }

    private static @Nullable VpcConfig vpc(ConfigSection service) {
        ConfigSection vpc = service.section("vpc");
        if (vpc == null) {
            return null;
        }
        vpc.only(List.of("securityGroups", "subnets"));
        return new VpcConfig(
                ids(vpc, "subnets", 16, "subnet", "ids of subnets, as \"subnet-0a1b2c3d\""),
                ids(vpc, "securityGroups", 5, "sg", "ids of security groups, as \"sg-0a1b2c3d\""));
    }

    private static List<String> ids(ConfigSection vpc, String key, int most, String kind, String what) {
        if (!vpc.has(key)) {
            vpc.file().report(vpc.at(), vpc.path(key) + " is missing", "write a list of " + what);
        }
        return vpc.texts(key, 1, most, Pattern.compile(kind + "-[0-9a-f]{8}([0-9a-f]{9})?"), what).stream()
                .map(ConfigSection.Text::text)
                .toList();
    }
}
