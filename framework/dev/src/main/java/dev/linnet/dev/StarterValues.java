package dev.linnet.dev;

import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * The values of the starter's variables; {@code cookiecutter.json} derives the same.
 *
 * @param service the service's name
 * @param group the group of the service's module, where its package begins
 * @param parentGroup of the project's {@code pom.xml}, as {@code parent} and {@code version} are
 * @param parentPom that file, from the service's folder on
 * @param linnet the version of Linnet
 */
record StarterValues(
        String service,
        String group,
        String parentGroup,
        String parent,
        String version,
        String parentPom,
        String linnet) {

    /** Simple names that a type of the starter's service would hide, or be hidden by. */
    private static final Pattern NAMES = Pattern.compile("(?m)^import [\\w.]+\\.(\\w+);|\\brecord (\\w+)");

    Map<String, String> map() throws IOException {
        Map<String, String> values = new HashMap<>();
        String home = group + "." + JavaNames.segment(service);
        values.put("project_name", parent);
        values.put("service", service);
        values.put("group", group);
        values.put("__id", JavaNames.word(service));
        // ${, where a variable follows, would be none of cookiecutter's
        values.put("__api", "{" + JavaNames.word(service) + "Api}");
        values.put("__package", home);
        values.put("__package_path", home.replace('.', '/'));
        values.put("__parent_group", parentGroup);
        values.put("__parent", parent);
        values.put("__version", version);
        values.put("__parent_pom", parentPom);
        values.put("__linnet", linnet);
        values.put("__class", "");
        values.put("__class", JavaNames.type(service, taken(values)));
        return values;
    }

    private static Set<String> taken(Map<String, String> values) throws IOException {
        Set<String> taken = new TreeSet<>();
        for (String text : Starter.files(Starter.JAVA, values).values()) {
            NAMES.matcher(text)
                    .results()
                    .forEach(found -> taken.add(found.group(1) == null ? found.group(2) : found.group(1)));
        }
        return taken;
    }
}
