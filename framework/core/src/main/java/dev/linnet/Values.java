package dev.linnet;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Named values in the order in which they came, repeated names kept: headers, query parameters, cookies. Header names
 * compare without case (RFC 9110 §5.1), the others with. Immutable.
 */
public final class Values implements Iterable<Map.Entry<String, String>> {

    private static final Values NO_HEADERS = new Values(true, new String[0]);
    private static final Values NONE = new Values(false, new String[0]);

    private final boolean ignoreCase;
    private final String[] pairs;

    private Values(boolean ignoreCase, String[] pairs) {
        this.ignoreCase = ignoreCase;
        this.pairs = pairs;
    }

    /** No values; names compare with case. */
    public static Values none() {
        return NONE;
    }

    /** The first value of a name, or null when the name is absent. */
    public @Nullable String first(String name) {
        for (int i = 0; i < pairs.length; i += 2) {
            if (same(pairs[i], name)) {
                return pairs[i + 1];
            }
        }
        return null;
    }

    /** All values of a name in order; empty when the name is absent. */
    public List<String> all(String name) {
        List<String> found = new ArrayList<>(2);
        for (int i = 0; i < pairs.length; i += 2) {
            if (same(pairs[i], name)) {
                found.add(pairs[i + 1]);
            }
        }
        return found;
    }

    /** Whether a name has a value. */
    public boolean contains(String name) {
        return first(name) != null;
    }

    /** The distinct names in order of first appearance; header names in lower case. */
    public Set<String> names() {
        Set<String> names = new LinkedHashSet<>();
        for (int i = 0; i < pairs.length; i += 2) {
            names.add(ignoreCase ? pairs[i].toLowerCase(Locale.ROOT) : pairs[i]);
        }
        return names;
    }

    /** The number of values, repeated names counted each time. */
    public int size() {
        return pairs.length / 2;
    }

    /** Whether there are no values. */
    public boolean isEmpty() {
        return pairs.length == 0;
    }

    /** Name and value of each entry, names as they were given. */
    @Override
    public Iterator<Map.Entry<String, String>> iterator() {
        return new Iterator<>() {
            private int next;

            @Override
            public boolean hasNext() {
                return next < pairs.length;
            }

            @Override
            public Map.Entry<String, String> next() {
                if (next >= pairs.length) {
                    throw new NoSuchElementException();
                }
                next += 2;
                return Map.entry(pairs[next - 2], pairs[next - 1]);
            }
        };
    }

    /** As {@code [name=value, …]}, for logs and test failures. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder("[");
        for (int i = 0; i < pairs.length; i += 2) {
            text.append(i == 0 ? "" : ", ").append(pairs[i]).append('=').append(pairs[i + 1]);
        }
        return text.append(']').toString();
    }

    private boolean same(String a, String b) {
        return ignoreCase ? a.equalsIgnoreCase(b) : a.equals(b);
    }

    /** Collects values; not for use by several threads. */
    public static final class Builder {
        private final boolean ignoreCase;
        private String[] pairs = new String[16];
        private int length;

        private Builder(boolean ignoreCase) {
            this.ignoreCase = ignoreCase;
        }

        /** For headers: names compare without case. */
        public static Builder headers() {
            return new Builder(true);
        }

        /** For query parameters and cookies: names compare with case. */
        public static Builder exact() {
            return new Builder(false);
        }

        /** Adds a value after those that the name already has. */
        public Builder add(String name, String value) {
            if (length == pairs.length) {
                pairs = copy(length * 4);
            }
            pairs[length++] = name;
            pairs[length++] = value;
            return this;
        }

        /** Puts a value in the place of all that the name has. */
        public Builder set(String name, String value) {
            remove(name);
            return add(name, value);
        }

        /** Takes all values of a name away. */
        public Builder remove(String name) {
            int kept = 0;
            for (int i = 0; i < length; i += 2) {
                if (!(ignoreCase ? pairs[i].equalsIgnoreCase(name) : pairs[i].equals(name))) {
                    pairs[kept++] = pairs[i];
                    pairs[kept++] = pairs[i + 1];
                }
            }
            length = kept;
            return this;
        }

        /** Adds all of another's values in order. */
        public Builder addAll(Values values) {
            for (int i = 0; i < values.pairs.length; i += 2) {
                add(values.pairs[i], values.pairs[i + 1]);
            }
            return this;
        }

        /** The values so far; the builder may go on. */
        public Values build() {
            return length == 0 ? (ignoreCase ? NO_HEADERS : NONE) : new Values(ignoreCase, copy(length));
        }

        /** What {@code Arrays.copyOf} does by reflection where it is not compiled by C2. */
        private String[] copy(int room) {
            String[] copy = new String[room];
            System.arraycopy(pairs, 0, copy, 0, length);
            return copy;
        }
    }
}
