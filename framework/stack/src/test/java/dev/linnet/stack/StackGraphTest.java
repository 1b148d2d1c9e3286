package dev.linnet.stack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.linnet.stack.StackGraph.Edge;
import dev.linnet.stack.StackGraph.Node;
import dev.linnet.stack.StackGraph.Node.Kind;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** {@code graph/<case>} is a vertical and what is drawn of it. {@code -Dgolden.update=true} rewrites it; in CI it is refused. */
class StackGraphTest {

    private static final Path CASES = Path.of("src/test/resources/graph");

    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"shop", "empty"})
    void isDrawn(String name) throws Exception {
        StackGraph graph = read(CASES.resolve(name));

        ConfigurationTest.golden(CASES.resolve(name).resolve("graph.mmd"), graph.mermaid());
        ConfigurationTest.golden(CASES.resolve(name).resolve("graph.svg"), graph.svg());
        textsStandApart(graph.svg());
    }

    @Test
    void aHostileNameIsText() throws Exception {
        String hostile = "a\"]; click n1 \"x\" <b>&amp;</b> #quot; `**|\n\u0000 --> \uD800" + "x".repeat(60);
        Node service = new Node(Kind.SERVICE, "s", List.of(hostile));
        Node table = new Node(Kind.TABLE, "t", List.of("t"));
        StackGraph graph = new StackGraph(List.of(service, table), List.of(new Edge(service, table, hostile)));

        assertThat(graph.mermaid()).isEqualTo("""
                flowchart LR
                  n1["service<br/>%1$s"]
                  n2[("table<br/>t")]
                  n1 -->|"%1$s"| n2
                """.formatted(
                        "a#34;]#59; click n1 #34;x#34; #60;b#62;#38;amp#59;#60;/b#62; #35;quot#59; #96;#42;#42;#124;#10;#0; --#62; \uD800"
                                + "x".repeat(60)));
        assertThat(textsStandApart(graph.svg())).contains("a\"]; click n1 \"x\" <b>&amp;</b> #quot; `**|\uFFFD\uFFFD");
    }

    @Test
    void aServiceThatIsNotCompiledIsNamed() throws Exception {
        Configuration configuration = Configuration.read(CASES.resolve("shop/services_config"));

        assertThatExceptionOfType(ConfigurationException.class)
                .isThrownBy(() -> StackGraph.of(Path.of("code.json"), configuration, Map.of()))
                .withMessage(
                        "code.json:3:5: no class of orders is @Service(\"orders\"); write one, or take the service out");
    }

    private StackGraph read(Path vertical) throws Exception {
        Path descriptions = Files.createDirectories(folder.resolve("META-INF/linnet"));
        Path compiled = vertical.resolve("orders.json");
        if (Files.exists(compiled)) {
            Files.copy(compiled, descriptions.resolve("orders.json"));
        }
        Map<String, ServiceDescription> services = new LinkedHashMap<>();
        new DescriptionReader().read(folder).forEach(each -> services.put(each.service(), each));
        return StackGraph.of(
                vertical.resolve("services_config/code.json"),
                Configuration.read(vertical.resolve("services_config")),
                services);
    }

    /** The texts, none of which reaches into another or out of the picture. */
    private static List<String> textsStandApart(String svg) throws Exception {
        Element root = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(svg.getBytes(StandardCharsets.UTF_8)))
                .getDocumentElement();
        NodeList texts = root.getElementsByTagName("text");
        List<String> all = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        for (int i = 0; i < texts.getLength(); i++) {
            Element text = (Element) texts.item(i);
            int x = Integer.parseInt(text.getAttribute("x"));
            int y = Integer.parseInt(text.getAttribute("y"));
            int end = x + 8 * text.getTextContent().length();
            assertThat(end).as(text.getTextContent()).isLessThan(Integer.parseInt(root.getAttribute("width")));
            for (int[] other : places) {
                boolean apart = end <= other[0] || other[2] <= x || Math.abs(y - other[1]) >= 13;
                assertThat(apart).as(text.getTextContent()).isTrue();
            }
            places.add(new int[] {x, y, end});
            all.add(text.getTextContent());
        }
        return all;
    }
}
