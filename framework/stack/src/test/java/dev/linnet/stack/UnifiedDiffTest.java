package dev.linnet.stack;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class UnifiedDiffTest {

    @Test
    void isWhatDiffUPrints() {
        String before = "1\n2\n3\n4\n5\n6\n7\n8\n9\n10\n11\n12\n13\n";
        String after = "1\n2\n3\n4\nfive\n6\n7\n8\n9\n10\n11\n12\n13\n14";

        assertThat(UnifiedDiff.of("t.yaml", before, after)).isEqualTo("""
                --- t.yaml
                +++ t.yaml
                @@ -2,7 +2,7 @@
                 2
                 3
                 4
                -5
                +five
                 6
                 7
                 8
                @@ -11,3 +11,4 @@
                 11
                 12
                 13
                +14
                \\ No newline at end of file
                """);
    }

    @Test
    void isNothingWhereNothingDiffers() {
        assertThat(UnifiedDiff.of("t.yaml", "1\n", "1\n")).isEmpty();
    }

    @Test
    void beginsBeforeTheFirstLineWhereThereIsNone() {
        assertThat(UnifiedDiff.of("n.txt", "", "1\n")).isEqualTo("--- n.txt\n+++ n.txt\n@@ -0,0 +1,1 @@\n+1\n");
    }
}
