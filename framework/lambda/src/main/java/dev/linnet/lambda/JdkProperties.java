package dev.linnet.lambda;

/** What the official client sets in the JDK, set so that a function that needs none of it does not pay for it. */
final class JdkProperties {

    private JdkProperties() {}

    /**
     * Must run before a class of {@code java.net} is used. Values that the command line gives are kept.
     *
     * <p>A name that was not found is looked up again after 1 second, as on the official client, and not after 10. That is
     * a security property; {@code Security.setProperty} would load the security configuration (5 ms), so that Linnet's
     * file is named instead, which the JDK reads if and when it loads its own.
     */
    static void set() {
        setAbsent("java.security.properties", resource());
        // the default of java.security, which InetAddress would load the security configuration to find
        setAbsent("jdk.includeInExceptions", "hostInfoExclSocket");
    }

    private static void setAbsent(String name, String value) {
        if (System.getProperty(name) == null) {
            System.setProperty(name, value);
        }
    }

    private static String resource() {
        String location = JdkProperties.class
                .getProtectionDomain()
                .getCodeSource()
                .getLocation()
                .toString();
        String name = "dev/linnet/lambda/linnet.security";
        return location.endsWith("/")
                ? location.concat(name)
                : "jar:".concat(location).concat("!/").concat(name);
    }
}
