package dev.linnet.internal;

/** The version of Linnet that is running. */
public final class Version {

    /** As in the POM; a test holds the two together. */
    public static final String CURRENT = "0.1.0-SNAPSHOT";

    private Version() {}
}
