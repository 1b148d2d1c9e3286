package dev.linnet.stack;

import dev.linnet.stack.SourceNode.Pair;
import dev.linnet.stack.SourceNode.Scalar;
import dev.linnet.stack.SourceNode.Sequence;
import java.util.List;

/** The conditions that tell sites apart: {@code SiteDev: !Equals [!Ref Site, dev]}. */
final class SiteConditions {

    private SiteConditions() {}

    /** The name of a site's condition. */
    static String name(String site) {
        return "Site" + LogicalId.of(site);
    }

    static String write(List<String> sites) {
        StringBuilder conditions = new StringBuilder();
        for (String site : sites) {
            conditions.append(name(site)).append(": ").append(value(site)).append('\n');
        }
        return conditions.toString();
    }

    private static String value(String site) {
        return "!Equals [!Ref Site, " + YamlText.anywhere(site) + "]";
    }

    /** Whether a condition is one that sync writes. */
    static boolean isGenerated(Pair pair) {
        if (!(pair.value() instanceof Sequence list)
                || list.items().size() != 2
                || !(list.items().get(1) instanceof Scalar site)
                || !pair.key().text().equals(name(site.text()))) {
            return false;
        }
        try {
            return SourceModel.same(
                    pair.value(), SourceReader.read(value(site.text())).root());
        } catch (Mistake e) {
            throw new IllegalStateException(e);
        }
    }
}
