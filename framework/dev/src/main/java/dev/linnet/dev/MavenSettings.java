package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.w3c.dom.Element;

/**
 * What Maven's settings say of the way to the network (Maven, "Settings Reference").
 *
 * @param proxies the active proxies, as {@code host:port}
 * @param mirrored whether a mirror stands before the repositories
 */
record MavenSettings(List<String> proxies, boolean mirrored) {

    /**
     * Reads settings files; those that do not exist say nothing.
     *
     * @throws IOException when one cannot be read, or is not XML; the message names it
     */
    static MavenSettings read(List<Path> files) throws IOException {
        List<String> proxies = new ArrayList<>();
        boolean mirrored = false;
        for (Path file : files) {
            if (Files.isRegularFile(file)) {
                Element settings = Xml.root(file);
                for (Element proxy : children(settings, "proxies", "proxy")) {
                    if (!Xml.text(proxy, "active").equals("false")) {
                        proxies.add(Xml.text(proxy, "host") + ":" + Xml.text(proxy, "port"));
                    }
                }
                for (Element mirror : children(settings, "mirrors", "mirror")) {
                    // Maven's own settings block repositories without TLS by a mirror
                    mirrored |= !Xml.text(mirror, "blocked").equals("true");
                }
            }
        }
        return new MavenSettings(List.copyOf(proxies), mirrored);
    }

    private static List<Element> children(Element parent, String list, String name) {
        List<Element> found = new ArrayList<>();
        for (Element group : Xml.children(parent, list)) {
            found.addAll(Xml.children(group, name));
        }
        return found;
    }
}
