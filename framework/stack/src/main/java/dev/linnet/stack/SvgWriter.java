package dev.linnet.stack;

import java.util.List;

/** Writes a graph that is laid out as SVG. */
final class SvgWriter {

    private static final String HEAD = """
            <svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" role="img">
            <title>Fronts, services and what they use</title>
            <style>
            text { font: 13px ui-monospace, Menlo, Consolas, "DejaVu Sans Mono", monospace; fill: #1f2328; white-space: pre }
            .paper { fill: #ffffff }
            .kind { fill: #59636e }
            .box { fill: #f6f8fa; stroke: #818b98 }
            .service { fill: #ddf4ff; stroke: #0969da }
            .missing { fill: #ffebe9; stroke: #d1242f }
            .line { fill: none; stroke: #59636e }
            .call { stroke: #0969da; stroke-dasharray: 5 3 }
            .head { fill: #59636e }
            @media (prefers-color-scheme: dark) {
            text { fill: #f0f6fc }
            .paper { fill: #0d1117 }
            .kind { fill: #9198a1 }
            .box { fill: #151b23; stroke: #656c76 }
            .service { fill: #12233d; stroke: #4493f8 }
            .missing { fill: #3c1618; stroke: #f85149 }
            .line { stroke: #9198a1 }
            .call { stroke: #4493f8 }
            .head { fill: #9198a1 }
            }
            </style>
            <defs><marker id="head" viewBox="0 0 8 8" refX="8" refY="4" markerWidth="8" markerHeight="8" orient="auto">\
            <path class="head" d="M0 0L8 4L0 8z"/></marker></defs>
            <rect class="paper" width="{width}" height="{height}"/>
            """;

    private final StringBuilder out = new StringBuilder();

    private SvgWriter() {}

    static String write(GraphPicture picture) {
        SvgWriter writer = new SvgWriter();
        writer.out.append(HEAD.replace("{width}", "" + picture.width()).replace("{height}", "" + picture.height()));
        picture.headings().forEach((x, text) -> writer.text("kind", x, 32, text));
        picture.lines().forEach(writer::line);
        picture.boxes().forEach(writer::box);
        if (picture.hasCalls()) {
            writer.text("kind", GraphPicture.MARGIN, picture.height() - GraphPicture.PAD, "dashed: InvokeFunction");
        }
        return writer.out.append("</svg>\n").toString();
    }

    private void line(GraphPicture.Line line) {
        out.append("<path class=\"line")
                .append(line.call() ? " call" : "")
                .append("\" marker-end=\"url(#head)\" d=\"")
                .append(line.path())
                .append("\"/>\n");
    }

    private void box(GraphPicture.Box box) {
        if (box.kind() != null) {
            String kind = switch (box.kind()) {
                case SERVICE -> "box service";
                case MISSING -> "box missing";
                case HTTP_API, FUNCTION_URL, TABLE, BUCKET, QUEUE, TOPIC, SECRET, PARAMETER -> "box";
            };
            out.append("<rect class=\"%s\" x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\" rx=\"4\"/>\n"
                    .formatted(kind, box.x(), box.y(), box.width(), box.height()));
        }
        List<String> lines = box.lines();
        int indent = box.kind() == null ? 0 : GraphPicture.PAD;
        for (int i = 0; i < lines.size(); i++) {
            text(
                    i == 0 && box.kind() != null ? "kind" : "",
                    box.x() + indent,
                    box.y() + indent + GraphPicture.LINE * i + 13,
                    lines.get(i));
        }
    }

    private void text(String kind, int x, int y, String text) {
        out.append("<text")
                .append(kind.isEmpty() ? "" : " class=\"" + kind + "\"")
                .append(" x=\"")
                .append(x)
                .append("\" y=\"")
                .append(y)
                .append("\">")
                .append(escaped(text))
                .append("</text>\n");
    }

    /** What XML 1.0 has no way to say becomes U+FFFD. */
    private static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                default ->
                    out.appendCodePoint(
                            c < ' ' || c >= 0xD800 && c <= 0xDFFF || c == 0xFFFE || c == 0xFFFF ? 0xFFFD : c);
            }
        });
        return out.toString();
    }
}
