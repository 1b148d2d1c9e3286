package dev.linnet.processor;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which of Java's regular expressions are JSON Schema's, and how they stand there. */
class EcmaPatternTest {

    @ParameterizedTest
    @CsvSource(delimiterString = " → ", quoteCharacter = '`', textBlock = """
                    [0-9]{4}                → ^[0-9]{4}$
                    ^[0-9]{4}$              → ^[0-9]{4}$
                    ^[a-z]+                 → ^[a-z]+$
                    a|b                     → ^(?:a|b)$
                    ^a$|^b$                 → ^(?:^a$|^b$)$
                    (a|b)c                  → ^(a|b)c$
                    (^a$)                   → ^(^a$)$
                    price\\$                → ^price\\$$
                    ``                      → ^$
                    .*                      → ^.*$
                    a{2}b{2,}c{2,3}d??      → ^a{2}b{2,}c{2,3}d??$
                    (?:ab)+?(?<year>\\d)    → ^(?:ab)+?(?<year>\\d)$
                    (?=.*[A-Z])(?!a)\\S{8,} → ^(?=.*[A-Z])(?!a)\\S{8,}$
                    (?<=a)b(?<!c)           → ^(?<=a)b(?<!c)$
                    \\w+\\.\\w+\\/\\(\\)    → ^\\w+\\.\\w+\\/\\(\\)$
                    \\bword\\B              → ^\\bword\\B$
                    \\x41\\u0042\\t\\n\\r\\f → ^\\x41\\u0042\\t\\n\\r\\f$
                    \\p{L}\\P{Nd}\\p{Zs}    → ^\\p{L}\\P{Nd}\\p{Zs}$
                    [^\\w.\\-+*?^$|(){}/]   → ^[^\\w.\\-+*?^$|(){}/]$
                    [-a]                    → ^[-a]$
                    [\\w-]                  → ^[\\w-]$
                    [a-z-9]                 → ^[a-z-9]$
                    [\\]\\[\\p{Lu}&]        → ^[\\]\\[\\p{Lu}&]$
                    ä[à-ÿ]😀                → ^ä[à-ÿ]😀$
                    """)
    void isWrittenAsItIs(String regexp, String pattern) {
        assertThat(EcmaPattern.of(regexp)).isEqualTo(pattern);
    }

    /** It means something else there, is no expression there, or none in Java. */
    @ParameterizedTest
    @CsvSource(delimiterString = " → ", quoteCharacter = '`', textBlock = """
                    (?i)a      → flags
                    (?i:a)     → flags
                    (?>a)      → atomic groups
                    a++        → possessive quantifiers
                    a{2}+      → possessive quantifiers
                    a{2}{3}    → quantifiers of quantifiers
                    (?=a)*     → quantifiers of look-arounds
                    ^*a        → quantifiers of anchors
                    \\b+       → quantifiers of boundaries
                    a$\\n      → an end before a line break
                    \\Qa\\E    → quotes
                    \\Aa\\z    → ends of input
                    (a)\\1     → back references: of a group that took no part
                    (?<n>a)\\k<n> → back references
                    \\h\\R     → spaces
                    \\v        → one character there
                    \\-a       → escapes that are not needed
                    \\@        → escapes that are not needed
                    \\0101     → octal codes
                    \\x{41}    → codes in braces
                    \\cA       → control characters
                    \\p{Alpha} → ASCII in Java
                    \\pL       → properties without braces
                    \\p{IsLatin} → scripts by another name
                    [a[b]]     → unions
                    [a-z&&[b]] → intersections
                    [\\w-.]    → ranges of classes
                    [.-\\d]    → ranges of classes
                    [+--]      → ranges with hyphens
                    [--a]      → ranges with hyphens
                    []a]       → brackets first
                    [\\Q]\\E]  → quotes in brackets
                    [\\b]      → a backspace there
                    a]         → lone brackets
                    a}         → lone braces
                    [          → no expression
                    (a         → no expression
                    """)
    void isLeftOut(String regexp, String why) {
        assertThat(EcmaPattern.of(regexp)).as(why).isNull();
    }
}
