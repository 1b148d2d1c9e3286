package dev.linnet.internal;

import dev.linnet.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request's {@code Accept}, read once (RFC 9110 §12.5.1). Of several ranges that a media type falls in, the most specific
 * decides, whatever its weight; {@code q=0} refuses. An empty list takes anything. {@code *} counts as {@code *}{@code /*}, which
 * old clients mean by it; what has no slash otherwise is skipped. A parameter that only the client names is not looked at,
 * save that a range without it is nearer.
 */
public final class Accept {

    private final List<Weighted> ranges;

    private Accept(List<Weighted> ranges) {
        this.ranges = ranges;
    }

    /** Reads all lines of the header; none for a request without it. */
    public static Accept of(List<String> lines) {
        List<Weighted> ranges = Weighted.parse(lines);
        ranges.removeIf(range -> !range.value().equals("*") && range.value().indexOf('/') < 0);
        return new Accept(ranges);
    }

    /**
     * The media type that the client likes best; of equally liked ones the first.
     *
     * @throws Problem 406, which lists what there is
     */
    public String preferred(String... offered) {
        String best = best(offered);
        if (best == null) {
            throw Problem.of(
                            406,
                            "none of the accepted media types is available; " + String.join(", ", offered)
                                    + (offered.length == 1 ? " is" : " are"))
                    .withHeader("Vary", "Accept");
        }
        return best;
    }

    private @Nullable String best(String... offered) {
        String best = null;
        int most = 0;
        for (String type : offered) {
            int quality = ranges.isEmpty() ? 1000 : quality(Weighted.offer(type));
            if (quality > most) {
                best = type;
                most = quality;
            }
        }
        return best;
    }

    private int quality(Weighted offer) {
        int nearest = -1;
        int quality = 0;
        for (Weighted range : ranges) {
            int nearness = nearness(range, offer);
            if (nearness > nearest || nearness == nearest && nearness >= 0 && range.quality() > quality) {
                nearest = nearness;
                quality = range.quality();
            }
        }
        return quality;
    }

    /** How specific a range is for a type that falls in it; -1 for one that does not. */
    private static int nearness(Weighted range, Weighted offer) {
        String wanted = range.value();
        int slash = wanted.indexOf('/');
        if (wanted.equals("*") || wanted.equals("*/*")) {
            return 0;
        }
        if (wanted.endsWith("/*")) {
            return offer.value().startsWith(wanted.substring(0, slash + 1)) ? 1 : -1;
        }
        if (!wanted.equals(offer.value())) {
            return -1;
        }
        int nearness = 3;
        for (int i = 0; i < range.parameters().size(); i += 2) {
            String name = range.parameters().get(i);
            String own = offer.parameter(name);
            if (own == null && name.equals("charset") && offer.value().startsWith("text/")) {
                own = "utf-8"; // as text is sent, so that a type is the same with it and without
            }
            if (own == null) {
                return 2;
            }
            if (!own.equalsIgnoreCase(range.parameters().get(i + 1))) {
                return -1;
            }
            nearness++;
        }
        return nearness;
    }
}
