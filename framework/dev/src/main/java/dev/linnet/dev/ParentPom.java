package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/**
 * The project's own {@code pom.xml}, to which a module is added.
 *
 * @param text all of it
 * @param blanked the same with blanks in the place of comments and profiles, whose modules are others
 */
record ParentPom(String text, String blanked, String group, String artifact, String version) {

    private static final Pattern NO_MODULES = Pattern.compile("(?s)<!--.*?-->|<profiles>.*?</profiles>");
    private static final Pattern MODULE = Pattern.compile("<module>\\s*([^<]*?)\\s*</module>");
    private static final Pattern REST_OF_LINE = Pattern.compile("\\G[ \\t]*(<!--[^\\r\\n]*?-->)?[ \\t]*(?=\\R|\\z)");
    private static final String PROCESSOR = "<artifactId>linnet-processor</artifactId>";

    /**
     * Reads it.
     *
     * @throws Failure when there is none
     */
    static ParentPom read(Path root) throws IOException, Failure {
        Path file = root.resolve("pom.xml");
        if (!Files.isRegularFile(file)) {
            throw new Failure("no pom.xml beside the template; a Java or Python service is a Maven module of it");
        }
        String text = Files.readString(file);
        Matcher comments = NO_MODULES.matcher(text);
        String blanked = comments.replaceAll(found -> " ".repeat(found.end() - found.start()));
        Element pom = Xml.root(file);
        String group = Xml.text(pom, "groupId");
        String version = Xml.text(pom, "version");
        List<Element> parent = Xml.children(pom, "parent");
        return new ParentPom(
                text,
                blanked,
                group.isEmpty() && !parent.isEmpty() ? Xml.text(parent.get(0), "groupId") : group,
                Xml.text(pom, "artifactId"),
                version.isEmpty() && !parent.isEmpty() ? Xml.text(parent.get(0), "version") : version);
    }

    /** Whether the modules inherit how services of Linnet are compiled. */
    boolean compilesServices() {
        return blanked.contains(PROCESSOR);
    }

    /**
     * The text with one more module, among those of its folder in the order of their names.
     *
     * @throws Failure when it has no modules yet
     */
    String with(String module) throws Failure {
        String folder = module.substring(0, module.lastIndexOf('/') + 1);
        Place last = null;
        Place lastOfFolder = null;
        Place before = null;
        Matcher found = MODULE.matcher(blanked);
        while (found.find()) {
            String name = Objects.requireNonNull(found.group(1));
            last = new Place(name, found.start(), found.end());
            if (name.startsWith(folder)) {
                lastOfFolder = last;
                before = name.compareTo(module) < 0 ? last : before;
            }
        }
        Place place = before != null ? before : lastOfFolder != null ? lastOfFolder : last;
        if (place == null) {
            throw new Failure("pom.xml has no <modules>; write <modules><module>" + module + "</module></modules>");
        }
        Matcher rest = REST_OF_LINE.matcher(text);
        int end = rest.find(place.end()) ? rest.end() : place.end();
        return text.substring(0, end) + separator(place) + "<module>" + module + "</module>" + text.substring(end);
    }

    /** Where a module is named. */
    private record Place(String module, int start, int end) {}

    /** The white space before a module. */
    private String separator(Place place) {
        return text.substring(text.substring(0, place.start()).stripTrailing().length(), place.start());
    }
}
