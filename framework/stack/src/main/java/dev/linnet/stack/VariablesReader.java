package dev.linnet.stack;

import dev.linnet.stack.VariableConfig.Parameter;
import dev.linnet.stack.VariableConfig.Secret;
import dev.linnet.stack.VariableConfig.Text;
import dev.linnet.stack.VariableConfig.Value;
import dev.linnet.stack.Yaml.Mapping;
import dev.linnet.stack.Yaml.Scalar;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads an {@code nn_env.json}: each key is a variable. */
final class VariablesReader {

    private static final Pattern SITE = Pattern.compile("[a-z][a-z0-9-]{0,19}");
    private static final Pattern KEY = Pattern.compile("[^\\s:{}]{1,512}");
    private static final String WAYS =
            "write text in quotes, {\"ssm\": \"/path\"} or {\"secret\": \"name\", \"key\": \"…\"}";

    private VariablesReader() {}

    static List<VariableConfig> read(ConfigSection root) {
        List<VariableConfig> variables = new ArrayList<>();
        for (String name : root.keys()) {
            if (name.equals(CodeReader.SCHEMA)) {
                root.text(name, CodeReader.ANYTHING, "the address of the schema, in quotes");
                continue;
            }
            if (FunctionReader.RESERVED.matcher(name).matches()) {
                root.report(name, name + " is a variable that Lambda sets itself", "take it out");
            } else if (!FunctionReader.VARIABLE.matcher(name).matches()) {
                root.report(
                        name,
                        "\"" + name + "\" is no name of a variable",
                        "write a letter, then letters, digits and _, at least 2 in all");
            }
            variables.add(variable(root, name));
        }
        return variables;
    }

    private static VariableConfig variable(ConfigSection root, String name) {
        Map<String, Value> sites = new LinkedHashMap<>();
        Value value;
        if (root.value(name) instanceof Mapping map
                && (map.entries().containsKey("sites") || map.entries().containsKey("default"))) {
            ConfigSection section = new ConfigSection(root.file(), name, map);
            section.only(List.of("default", "sites"));
            value = value(section, "default");
            ConfigSection own = section.section("sites");
            for (String site : own == null ? List.<String>of() : own.keys()) {
                if (own != null && !SITE.matcher(site).matches()) {
                    own.report(
                            site,
                            "\"" + site + "\" is no name of a site",
                            "write 1 to 20 lower-case letters, digits and hyphens, a letter first");
                }
                Value at = own == null ? null : value(own, site);
                if (at != null) {
                    sites.put(site, at);
                }
            }
        } else {
            value = value(root, name);
        }
        return new VariableConfig(name, root.file().path(), root.at(name), value, sites);
    }

    private static @Nullable Value value(ConfigSection parent, String key) {
        Yaml value = parent.value(key);
        if (value instanceof Scalar text && !text.plain()) {
            if (text.text().indexOf('\0') < 0) {
                return new Text(text.text());
            }
            parent.file().report(text.at(), parent.path(key) + " has the character U+0000", "take it out");
            return null;
        }
        if (value instanceof Mapping map) {
            return reference(new ConfigSection(parent.file(), parent.path(key), map), parent, key);
        }
        if (value instanceof Scalar plain && !plain.isNull()) {
            parent.wrong(key, "write it in quotes: variables are text");
        } else if (value != null) {
            parent.wrong(key, WAYS);
        }
        return null;
    }

    private static @Nullable Value reference(ConfigSection section, ConfigSection parent, String key) {
        if (section.has("ssm")) {
            section.only(List.of("ssm"));
            String path = section.text("ssm", UsesReader.PARAMETER, "the name of a parameter, as \"/shop/rates\"");
            return path == null ? null : new Parameter(path);
        }
        if (section.has("secret")) {
            section.only(List.of("key", "secret"));
            String name = section.text("secret", UsesReader.SECRET, "the name of a secret, as \"shop/database\"");
            String part = section.text("key", KEY, "a key of the secret's JSON, without blanks, : and braces");
            return name == null ? null : new Secret(name, part);
        }
        for (String each : section.keys()) {
            String nearest = Nearest.to(each, List.of("default", "secret", "sites", "ssm"));
            if (!nearest.isEmpty()) {
                section.report(
                        each, parent.path(key) + " has no \"" + each + "\"", "did you mean \"" + nearest + "\"?");
                return null;
            }
        }
        parent.wrong(key, WAYS + ", or {\"default\": …, \"sites\": {…}} around them");
        return null;
    }
}
