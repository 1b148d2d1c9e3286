package dev.linnet.internal;

import java.util.regex.Pattern;

/** The names in {@link dev.linnet.Uses} and in {@code code.json}'s {@code uses}: one rule for the compiler and the configuration. */
public enum UsedName {
    /** Of a table: a variable and a logical id are made of it. */
    TABLE("a table", UsedName.OWN, UsedName.OWN_RULE),
    /** Of a queue. */
    QUEUE("a queue", UsedName.OWN + "(\\.fifo)?", UsedName.OWN_RULE + ", then .fifo if it is one"),
    /** Of a topic. */
    TOPIC("a topic", UsedName.OWN + "(\\.fifo)?", UsedName.OWN_RULE + ", then .fifo if it is one"),
    /** Of a bucket: its prefix. */
    BUCKET(
            "a bucket",
            "[a-z](?:[a-z0-9]|-(?=[a-z0-9])){0,19}",
            "its prefix, 1 to 20 lower-case letters, digits and single inner hyphens, a letter first"),
    /** Of a service. */
    SERVICE(
            "a service",
            "[a-z](?:[a-z0-9]|-(?=[a-z0-9])){0,39}",
            "1 to 40 lower-case letters, digits and single inner hyphens, a letter first"),
    /** Of a secret of the Secrets Manager (CreateSecret). */
    SECRET("a secret", "[A-Za-z0-9/_+=.@-]{1,512}", "1 to 512 letters, digits and /_+=.@-"),
    /** Of a parameter of the Systems Manager (PutParameter): at most 15 levels. */
    PARAMETER(
            "a parameter",
            "/?[A-Za-z0-9_.-]+(/[A-Za-z0-9_.-]+){0,14}",
            "letters, digits, _, . and - between slashes, as /shop/rates"),
    /** Of an index of a table (CreateTable). */
    INDEX("an index", "[A-Za-z0-9_.-]{3,255}", "3 to 255 letters, digits, _, . and -"),
    /** Of an attribute that is a table's key. */
    ATTRIBUTE("an attribute", "[!-~]{1,255}", "1 to 255 characters of ASCII without blanks");

    private static final String OWN = "[a-z](?:[a-z0-9]|-(?=[a-z0-9])){0,63}";
    private static final String OWN_RULE =
            "1 to 64 lower-case letters, digits and single inner hyphens, a letter first";

    private final String kind;
    private final Pattern pattern;
    private final String rule;

    UsedName(String kind, String pattern, String rule) {
        this.kind = kind;
        this.pattern = Pattern.compile(pattern);
        this.rule = rule;
    }

    /** What it is the name of, for messages: {@code a table}. */
    public String kind() {
        return kind;
    }

    /** What it matches as a whole. */
    public Pattern pattern() {
        return pattern;
    }

    /** What to write, for messages. */
    public String rule() {
        return rule;
    }
}
