package dev.linnet.stack;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where what the template names is reached locally. A template is read with the addresses that AWS would have; these take
 * their place in the functions' variables.
 *
 * @param front the origin of all APIs: {@code http://127.0.0.1:3000}
 * @param aws the origin of what stands for AWS, which is that of queues
 * @param functions the origin of each Function URL, by the function's logical id
 */
public record LocalAddresses(String front, String aws, Map<String, String> functions) {

    /** For functions in the containers of {@code sam local}, which has no Function URLs beside its APIs. */
    public static final LocalAddresses SAM_LOCAL =
            new LocalAddresses("http://host.docker.internal:3000", "http://host.docker.internal:8000", Map.of());

    /** Copies the map. */
    public LocalAddresses {
        functions = Map.copyOf(functions);
    }

    /** The template with these addresses in its functions' variables. */
    public Template in(Template template) {
        // of two that begin alike the longer one counts
        Map<String, String> origins =
                new TreeMap<>(Comparator.comparingInt(String::length).reversed().thenComparing(origin -> origin));
        origins.put(Names.queuesOrigin(), aws);
        for (TemplateApi api : template.apis()) {
            origins.put(Names.apiOrigin(api.logicalId()), front);
            String stage = api.stage().equals(TemplateRoute.DEFAULT) ? "" : "/" + api.stage();
            api.domains().forEach(domain -> origins.put(domain, front + stage));
        }
        functions.forEach((id, origin) -> origins.put("https://" + Names.functionUrlHost(id), origin));
        // an origin ends where no more of a host or a port follows
        Pattern any = Pattern.compile(
                origins.keySet().stream().map(Pattern::quote).collect(Collectors.joining("|", "(", ")(?![\\w.:-])")));
        List<TemplateFunction> located = new ArrayList<>();
        for (TemplateFunction function : template.functions()) {
            Map<String, String> environment = new HashMap<>();
            function.environment()
                    .forEach((name, value) -> environment.put(
                            name,
                            any.matcher(value)
                                    .replaceAll(found ->
                                            Matcher.quoteReplacement(origins.getOrDefault(found.group(1), "")))));
            located.add(function.withEnvironment(environment));
        }
        return template.withFunctions(located);
    }
}
