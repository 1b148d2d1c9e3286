package dev.linnet.examples.products;

/** What is accepted of a client. Each throws an {@link IllegalArgumentException} that the client sees. */
final class ProductRules {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_DESCRIPTION = 2_000;
    private static final long HIGHEST_PRICE = (1L << 53) - 1;

    private ProductRules() {}

    static void name(String name) {
        if (name.isBlank() || name.length() > LONGEST_NAME) {
            throw new IllegalArgumentException(
                    "name must have 1 to " + LONGEST_NAME + " characters, one of them visible");
        }
    }

    static void description(String description) {
        if (description.length() > LONGEST_DESCRIPTION) {
            throw new IllegalArgumentException("description has more than " + LONGEST_DESCRIPTION + " characters");
        }
    }

    static void priceCents(long priceCents) {
        if (priceCents < 0 || priceCents > HIGHEST_PRICE) {
            throw new IllegalArgumentException("priceCents must be 0 to " + HIGHEST_PRICE);
        }
    }
}
