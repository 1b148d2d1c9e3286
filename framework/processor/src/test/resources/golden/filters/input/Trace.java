package shop;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;

@Singleton
final class Trace {
    private final List<String> seen = new ArrayList<>();

    @Inject
    Trace() {}

    void add(String what) {
        seen.add(what);
    }

    String all() {
        String all = String.join(", ", seen);
        seen.clear();
        return all;
    }
}
