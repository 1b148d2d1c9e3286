package dev.linnet.dev;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

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
                Element settings = root(file);
                for (Element proxy : children(settings, "proxies", "proxy")) {
                    if (!text(proxy, "active").equals("false")) {
                        proxies.add(text(proxy, "host") + ":" + text(proxy, "port"));
                    }
                }
                for (Element mirror : children(settings, "mirrors", "mirror")) {
                    // Maven's own settings block repositories without TLS by a mirror
                    mirrored |= !text(mirror, "blocked").equals("true");
                }
            }
        }
        return new MavenSettings(List.copyOf(proxies), mirrored);
    }

    private static Element root(Path file) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null); // or it prints what it throws
            return builder.parse(file.toFile()).getDocumentElement();
        } catch (SAXException e) {
            throw new IOException(file + " is not XML: " + e.getMessage(), e);
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Element> children(Element parent, String list, String name) {
        List<Element> found = new ArrayList<>();
        for (Element group : children(parent, list)) {
            found.addAll(children(group, name));
        }
        return found;
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            Node node = nodes.item(i);
            if (node instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }

    private static String text(Element parent, String name) {
        List<Element> found = children(parent, name);
        return found.isEmpty() ? "" : found.get(0).getTextContent().strip();
    }
}
