package dev.linnet.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Values of one kind, one a round. */
final class Samples {

    private final List<Double> values = new ArrayList<>();

    void add(double value) {
        values.add(value);
    }

    double median() {
        return quantile(0.5);
    }

    /** The value below which this part of the values lies, between neighbours in proportion. */
    double quantile(double part) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        double at = part * (sorted.size() - 1);
        double below = sorted.get((int) at);
        return below + (at - (int) at) * (sorted.get((int) Math.ceil(at)) - below);
    }
}
