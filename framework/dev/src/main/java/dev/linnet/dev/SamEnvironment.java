package dev.linnet.dev;

import dev.linnet.stack.Configuration;
import dev.linnet.stack.LocalAddresses;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The file of variables that {@code sam local} gives to containers: {@code env_vars} of {@code samconfig.toml}. What is
 * missing is added to its {@code Parameters}, and what is there stays.
 *
 * @param file where it is
 * @param text what is in it; empty when it is not there
 */
record SamEnvironment(Path file, String text) {

    private static final DefaultIndenter INDENTER = new DefaultIndenter("  ", "\n");

    /** The file that {@code samconfig.toml} beside a template names; null when it names none. */
    static @Nullable SamEnvironment of(Path template) throws IOException {
        List<String> named = SamConfig.values(template, "env_vars");
        if (named.isEmpty()) {
            return null;
        }
        Path file = template.resolveSibling(named.get(0));
        return new SamEnvironment(file, Files.isRegularFile(file) ? Files.readString(file) : "");
    }

    /**
     * The file's text with these variables. Addresses that sync wrote of siblings that are gone are taken out.
     *
     * @param wanted by name
     * @throws Failure when the file is not what {@code sam local} reads
     */
    String with(Map<String, String> wanted) throws Failure {
        ObjectNode root = read();
        JsonNode section = root.get(SamVariables.EVERY);
        if (section != null && !section.isObject()) {
            throw new Failure(file + ": " + SamVariables.EVERY + " is no object; write {\"" + SamVariables.EVERY
                    + "\": {\"NAME\": \"value\"}}");
        }
        ObjectNode parameters = section instanceof ObjectNode object ? object : root.putObject(SamVariables.EVERY);
        Map<String, String> missing = new LinkedHashMap<>(aws());
        missing.putAll(wanted);
        missing.keySet().removeAll(parameters.propertyNames());
        boolean stale = parameters
                .properties()
                .removeIf(entry -> Configuration.isUrlVariable(entry.getKey())
                        && !wanted.containsKey(entry.getKey())
                        && entry.getValue().asString("").equals(LocalAddresses.SAM_LOCAL.front()));
        if (missing.isEmpty() && !stale) {
            return text;
        }
        missing.forEach(parameters::put);
        return JsonText.MAPPER
                        .writer()
                        .with(new DefaultPrettyPrinter(Separators.createDefaultInstance()
                                        .withObjectNameValueSpacing(Separators.Spacing.AFTER))
                                .withObjectIndenter(INDENTER)
                                .withArrayIndenter(INDENTER))
                        .writeValueAsString(root)
                + "\n";
    }

    /** What leads the clients of AWS to the stand-ins of {@code ./linnet local-aws}, with credentials that are none. */
    private static Map<String, String> aws() {
        Map<String, String> all = new LinkedHashMap<>();
        all.put("AWS_ENDPOINT_URL", LocalAddresses.SAM_LOCAL.aws());
        all.put("AWS_ACCESS_KEY_ID", "local");
        all.put("AWS_SECRET_ACCESS_KEY", "local");
        all.put("AWS_SESSION_TOKEN", "");
        return all;
    }

    private ObjectNode read() throws Failure {
        try {
            if (text.isBlank()) {
                return JsonText.MAPPER.createObjectNode();
            }
            if (JsonText.MAPPER.readTree(text) instanceof ObjectNode object) {
                return object;
            }
            throw new Failure(file + " is no JSON object; write {\"" + SamVariables.EVERY + "\": {}}");
        } catch (JacksonException e) {
            throw new Failure(file + ":" + e.getLocation().getLineNr() + ": no JSON: " + e.getOriginalMessage(), e);
        }
    }
}
